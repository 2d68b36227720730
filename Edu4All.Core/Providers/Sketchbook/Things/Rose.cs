using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A rose with thorns.</summary>
internal sealed class Rose : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["rose", "roses"];

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 44;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xd63f52);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x3f7f48);
        pen.Line(Outline.From(0, 0).Bend(-3, -30, 1, -56), stem, 3.6);
        pen.Smooth(stem, "0,-18 16,-34 22,-24 10,-16");
        pen.Smooth(stem.Lit(0.2), "0,-28 -16,-42 -22,-32 -10,-24");
        pen.Ball(1, -66, 19, 18, colour, 4);
        pen.Line(
            Outline.Of(
                "M -12 -62 Q 0 -50 14 -62 M -14 -70 Q -2 -58 9 -68 Q 12 -80 0 -79 Q -9 -76 -3 -69 Q 2 -66 4 -71"
            ),
            colour.Dark(0.3),
            2.8
        );
    }
}
