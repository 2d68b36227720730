using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Black jacket with satin lapels, white shirt, bow tie. Follows the trunk all figures share.</summary>
internal sealed class Tuxedo : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "tuxedo",
        "suit",
        "dinner jacket",
        "tux",
        "smoking",
        "esmoquin",
        "anzug",
        "traje",
        "fancy suit",
        "terno",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Torso;

    /// <inheritdoc/>
    public override double Height => 122;

    /// <inheritdoc/>
    public override double Width => 81;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3d3c58);

    /// <inheritdoc/>
    public override Tone? Sleeve(Tone colour) => colour;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var trunk = Outline.Smooth(
            "-21,-118 -32,-97 -39,-66 -35,-41 0,-34 35,-41 39,-66 32,-97 21,-118"
        );
        pen.Body(trunk, colour, 8, 0.5);
        var inside = pen.Inside(trunk);
        inside.Poly(Ink.White, "-14,-122 18,-122 16,-100 3,-58 -10,-100");
        foreach (var y in new[] { -86.0, -74 })
        {
            inside.Disc(3, y, 2.2, colour);
        }

        inside.Poly(colour.Pale(0.16), "-15,-124 -24,-112 -22,-92 -28,-88 2,-56 3,-62 -11,-98");
        inside.Poly(colour.Pale(0.1), "19,-124 27,-112 26,-92 32,-88 4,-56 3,-62 16,-98");
        inside.Dash(3, -56, 3, -32, colour.Dark(0.5), 2);
        inside.Disc(-3, -50, 2.6, Ink.Gold);
        inside.Poly(Ink.White, "-29,-84 -18,-87 -18,-80 -28,-78");
        pen.Poly(Ink.White, "-20,-112 -4,-110 2,-102 -12,-100");
        pen.Poly(Ink.White, "24,-112 10,-110 4,-102 17,-100");
        pen.Smooth(Ink.Red, "-15,-114 -15,-97 -6,-101 2,-105 -6,-110");
        pen.Smooth(Ink.Red.Shade(0.3), "20,-114 20,-97 11,-101 3,-105 11,-110");
        pen.Box(-1.6, -110, 9, 10, Ink.Red.Dark(0.2), 3.5);
    }
}
