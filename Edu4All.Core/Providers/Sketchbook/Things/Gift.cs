using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A present with a bow.</summary>
internal sealed class Gift : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["gift", "present", "regalo", "cadeau", "geschenk", "gift box", "presente"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 74;

    /// <inheritdoc/>
    public override double Width => 64;

    /// <inheritdoc/>
    public override double Foot => 32;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x5a9fd0);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var ribbon = Ink.Red;
        pen.Body(Outline.Box(-28, -14, 56, 46, 3), colour, 5, 0.5);
        pen.Body(Outline.Box(-32, -22, 64, 15, 3), colour.Pale(0.15), 4, 0.5);
        pen.Box(-6, -22, 12, 54, ribbon);
        pen.Smooth(ribbon, "0,-22 -10,-40 -26,-38 -22,-26");
        pen.Smooth(ribbon.Shade(0.5), "0,-22 10,-40 26,-38 22,-26");
        pen.Disc(0, -23, 5.4, ribbon.Dark(0.15));
    }
}
