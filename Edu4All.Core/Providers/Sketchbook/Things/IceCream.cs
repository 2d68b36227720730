using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Two scoops in a cone.</summary>
internal sealed class IceCream : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["ice cream", "icecream", "helado", "glace", "eis", "sorvete", "ice cream cone"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 95;

    /// <inheritdoc/>
    public override double Width => 40;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf4a7b9);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Poly(Tone.Of(0xe0a860), "-15,-16 15,-16 0,30");
        pen.Poly(Tone.Of(0xe0a860).Shade(0.5), "3,-16 15,-16 0,30");
        pen.Ball(0, -24, 19, 16, colour, 4);
        pen.Ball(1, -44, 15, 14, Ink.White, 4);
        pen.Disc(2, -59, 4.6, Ink.Red);
    }
}
