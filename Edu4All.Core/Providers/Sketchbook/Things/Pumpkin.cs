using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A round orange pumpkin.</summary>
internal sealed class Pumpkin : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["pumpkin", "calabaza", "citrouille", "kurbis", "abobora", "kuerbis"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 80;

    /// <inheritdoc/>
    public override double Width => 84;

    /// <inheritdoc/>
    public override double Foot => 32;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf08a2c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 0 -24 Q 0 -38 10 -42"), Tone.Of(0x5f8f4a), 9);
        pen.Ball(-20, 4, 22, 27, colour.Shade(0.1), 4);
        pen.Ball(20, 4, 22, 27, colour.Shade(0.4), 4);
        pen.Ball(-8, 4, 19, 29, colour, 4, 0.4);
        pen.Ball(9, 4, 19, 29, colour.Shade(0.1), 4, 0.4);
        pen.Ball(0, 4, 13, 29, colour.Lit(0.2), 3, 0.4);
    }
}
