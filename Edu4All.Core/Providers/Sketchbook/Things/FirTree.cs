using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A fir.</summary>
internal sealed class FirTree : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "fir",
        "fir tree",
        "pine",
        "pine tree",
        "christmas tree",
        "tannenbaum",
        "sapin",
        "abeto",
        "tanne",
        "pinheiro",
    ];

    /// <inheritdoc/>
    public override double Height => 255;

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x47795d);

    /// <inheritdoc/>
    public override bool IsTree => true;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.At(0, 0, 2.4).Fir(colour, Ink.Bark);
    }
}
