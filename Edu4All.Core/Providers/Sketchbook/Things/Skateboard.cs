using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A board on four small wheels.</summary>
internal sealed class Skateboard : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "skateboard",
        "skate board",
        "skate",
        "monopatin de tabla",
        "planche a roulettes",
        "tabla de skate",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 43;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf0863c);

    /// <inheritdoc/>
    public override bool Stood => true;

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -34);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Solid(-48, 12);
        pen.Solid(48, 12);
        pen.Line(Outline.Of("M -80 -36 Q -70 -24 -54 -24 L 54 -24 Q 70 -24 80 -36"), colour, 11);
        pen.Line(Outline.Of("M -78 -39 Q -68 -29 -54 -29 L 54 -29 Q 68 -29 78 -39"), Ink.Dark, 3);
    }
}
