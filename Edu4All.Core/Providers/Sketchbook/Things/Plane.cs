using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A propeller plane.</summary>
internal sealed class Plane : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["plane", "airplane", "aeroplane", "aircraft", "avion", "flugzeug", "aviao", "jet"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.86;

    /// <inheritdoc/>
    public override double Height => 193;

    /// <inheritdoc/>
    public override double Width => 380;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4a8fd0);

    /// <inheritdoc/>
    public override Anchor? Seat => new(24, -98);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Smooth(colour.Shade(0.6), "30,-112 70,-128 96,-122 60,-104");
        pen.Body(Outline.Smooth("-146,-108 -176,-182 -146,-184 -104,-118"), Ink.Red, 5, 0.5);
        pen.Smooth(Tone.Of(0xcfe8f2).Thin(0.8), "52,-130 66,-158 78,-154 84,-128");
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 60 -56 L 70 -16"), Tone.Of(0x8f97a6), 7);
        pen.Solid(70, 18);
        pen.Solid(-132, 12);
        pen.Dash(-132, -60, -132, -12, Tone.Of(0x8f97a6), 5);
        var body = Outline.Smooth(
            "-176,-104 -100,-122 -10,-130 90,-132 150,-112 158,-88 136,-62 60,-52 -40,-62 -140,-84"
        );
        pen.Body(body, colour, 9, 0.5);
        pen.Inside(body).Smooth(Ink.White, "-190,-94 0,-92 170,-84 170,-76 0,-82 -190,-86");
        pen.Body(
            Outline.Smooth("-34,-84 60,-94 78,-82 -10,-34 -62,-30 -60,-40"),
            colour.Pale(0.25),
            6,
            0.5
        );
        pen.Smooth(Ink.Red, "-176,-102 -132,-112 -120,-100 -160,-78 -184,-82");
        foreach (var x in new[] { -66, -34, -2 })
        {
            pen.Disc(x, -108, 8, Tone.Of(0xbfe0ee));
        }

        pen.Oval(168, -92, 8, 54, Ink.White.Thin(0.55));
        pen.Ball(158, -92, 12, 14, Ink.Red, 3);
    }
}
