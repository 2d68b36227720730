using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A round helmet for cycling and skating.</summary>
internal sealed class Helmet : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["helmet", "bike helmet", "casco", "casque", "helm", "capacete"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Head;

    /// <inheritdoc/>
    public override double Height => 50;

    /// <inheritdoc/>
    public override double Width => 88;

    /// <inheritdoc/>
    public override double Foot => 12;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4a86cf);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of("M -43 12 C -46 -24 -24 -38 0 -38 C 26 -38 46 -22 43 12 Q 0 -6 -43 12 Z"),
            colour,
            7,
            0.55
        );
        foreach (var x in new[] { -18, 2, 20 })
        {
            pen.At(x, -16, 1, x * 0.9).Oval(0, 0, 5, 13, colour.Dark(0.4));
        }

        pen.Flow(Ink.White, 4, "-42,8 -20,0 2,-3 22,0 42,8");
    }
}
