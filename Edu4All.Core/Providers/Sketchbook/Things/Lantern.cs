using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A lantern that shines.</summary>
internal sealed class Lantern : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["lantern", "farolillo", "lanterne", "laterne", "lanterna", "linterna", "lampion"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 46;

    /// <inheritdoc/>
    public override double Foot => 74;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc9503f);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Halo(0, 40, 62, (0, Ink.Lamp.Thin(0.55)), (1, Ink.Lamp.Thin(0)));
        pen.Line(Outline.Of("M -12 18 C -14 -6 14 -6 12 18"), Ink.Dark, 3);
        pen.Poly(colour, "-20,24 -10,12 10,12 20,24");
        pen.Box(-16, 24, 32, 38, Tone.Of(0xffe9a0).Glow(), 3);
        pen.Smooth(Tone.Of(0xf6a834).Glow(), "0,32 -7,48 0,56 7,48");
        foreach (var x in new[] { -16, 0, 16 })
        {
            pen.Dash(x, 24, x, 62, colour.Dark(0.2), 3);
        }

        pen.Box(-20, 60, 40, 12, colour, 3);
    }
}
