using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A knight's shield with a star: to hide behind, never to hurt.</summary>
internal sealed class Shield : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["shield", "escudo", "bouclier", "schild"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 86;

    /// <inheritdoc/>
    public override double Width => 66;

    /// <inheritdoc/>
    public override double Foot => 48;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Blue;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var shape = Outline.Of(
            "M -30 -34 Q 0 -26 30 -34 C 32 6 20 34 0 48 C -20 34 -32 6 -30 -34 Z"
        );
        pen.Body(shape, colour, 5, 0.5);
        pen.Inside(shape).Box(0, -40, 40, 100, Ink.Red.Shade(0.2));
        pen.Line(shape, Ink.Gold, 5);
        pen.Star(0, 0, 15, Ink.Gold);
    }
}
