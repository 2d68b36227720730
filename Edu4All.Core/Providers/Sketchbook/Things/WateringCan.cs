using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A watering can, pouring.</summary>
internal sealed class WateringCan : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["watering can", "regadera", "arrosoir", "giesskanne", "regador"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 72;

    /// <inheritdoc/>
    public override double Width => 124;

    /// <inheritdoc/>
    public override double Foot => 34;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4fa0a8);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -16 -14 C -52 -30 -56 24 -20 20"), colour.Dark(0.2), 6);
        pen.Line(Outline.Of("M -16 -16 Q 0 -42 18 -16"), colour.Dark(0.2), 6);
        pen.Poly(colour.Shade(0.3), "18,14 54,-26 60,-20 22,28");
        pen.At(58, -24, 1, 42).Oval(0, 0, 6, 13, colour.Pale(0.3));
        pen.Body(Outline.Box(-26, -16, 50, 50, 6), colour, 5, 0.5);
        pen.Oval(-1, -16, 25, 6, colour.Dark(0.3));
        foreach (var (x, y) in new[] { (66.0, -12.0), (72, 4), (64, 8), (70, 22) })
        {
            pen.Smooth(Tone.Of(0x8fd0ee), x, y - 6, x - 3, y + 1, x, y + 4, x + 3, y + 1);
        }
    }
}
