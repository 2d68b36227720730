using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A pair of white wings.</summary>
internal sealed class Wings : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["wings", "angel wings", "alas", "ailes", "flugel", "asas"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Back;

    /// <inheritdoc/>
    public override double Height => 110;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override double Foot => 46;

    /// <inheritdoc/>
    public override Tone Colour => Ink.White;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var side in new[] { -1, 1 })
        {
            var half = pen.Stretched(0, 0, side, 1);
            half.Body(
                Outline.Smooth("10,4 36,-40 74,-62 94,-50 92,-24 84,-2 70,20 50,36 28,40 12,28"),
                colour,
                6,
                0.4
            );
            half.Line(
                Outline.Of("M 84 -4 Q 60 -6 44 -14 M 68 20 Q 48 14 34 4"),
                colour.Dark(0.15),
                3
            );
        }
    }
}
