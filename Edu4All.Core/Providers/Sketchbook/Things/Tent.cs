using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A tent with an open door.</summary>
internal sealed class Tent : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["tent", "tienda de campana", "tente", "zelt", "barraca", "tipi", "teepee"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 190;

    /// <inheritdoc/>
    public override double Width => 290;

    /// <inheritdoc/>
    public override Point Top => new(0, -178);

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf0863c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -8 -188 L 4 -168 M 8 -188 L -4 -168"), Ink.Bark, 5);
        pen.Poly(colour, "-142,0 0,-176 142,0");
        pen.Poly(colour.Shade(0.7), "0,-176 142,0 60,0");
        pen.Poly(Tone.Of(0x5a3a30), "-46,0 0,-128 50,0");
        pen.Path(colour.Pale(0.35), "M 0 -128 Q -34 -60 -60 0 L -46 0 Q -22 -50 0 -128 Z");
        pen.Path(colour.Pale(0.2).Shade(0.5), "M 0 -128 Q 36 -60 64 0 L 50 0 Q 24 -50 0 -128 Z");
        pen.Line(Outline.Of("M -142 -2 L -144 0 M 142 -2 L 144 0"), Ink.Bark, 4);
    }
}
