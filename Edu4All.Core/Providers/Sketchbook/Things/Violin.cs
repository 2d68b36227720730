using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A violin and its bow.</summary>
internal sealed class Violin : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["violin", "fiddle", "violon", "geige", "violino"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 83;

    /// <inheritdoc/>
    public override double Width => 104;

    /// <inheritdoc/>
    public override double Foot => 34;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xb0602f);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var v = pen.At(0, 2, 1, -38);
        v.Box(18, -4, 48, 8, Ink.Dark, 2);
        v.Ball(70, 0, 6, 7, colour.Dark(0.2), 2);
        v.Body(
            Outline.Smooth(
                "-42,0 -38,-18 -20,-22 -8,-13 4,-14 18,-16 26,0 18,16 4,14 -8,13 -20,22 -38,18"
            ),
            colour,
            5,
            0.55
        );
        v.Flow(Ink.Dark, 2, "-6,-8 -10,-6 -6,-3");
        v.Flow(Ink.Dark, 2, "-6,8 -10,6 -6,3");
        v.Box(-20, -8, 4, 16, Tone.Of(0xe9c46a), 1);
        v.Box(-36, -4, 12, 8, Ink.Dark, 2);
        foreach (var y in new[] { -2.4, 2.4 })
        {
            v.Dash(-26, y, 66, y * 0.6, Ink.White.Thin(0.8), 1);
        }

        pen.Dash(-34, -36, 44, 26, Ink.Bark, 3.4);
        pen.Dash(-32, -40, 47, 22, Ink.White, 2);
    }
}
