using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>White petals round a yellow middle.</summary>
internal sealed class Daisy : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "daisy",
        "daisies",
        "margarita",
        "marguerite",
        "ganseblumchen",
        "margarida",
        "chamomile",
        "gansebluemchen",
    ];

    /// <inheritdoc/>
    public override double Height => 73;

    /// <inheritdoc/>
    public override double Width => 44;

    /// <inheritdoc/>
    public override Tone Colour => Ink.White;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x4f9148);
        pen.Line(Outline.From(0, 0).Bend(3, -26, 0, -46), stem, 3.4);
        for (var i = 0; i < 10; i++)
        {
            pen.At(0, -50, 1, i * 36)
                .Oval(0, -13, 4.6, 9, colour.Shade(i is > 2 and < 6 ? 0.4 : 0));
        }

        pen.Disc(0, -50, 7, Ink.Gold);
    }
}
