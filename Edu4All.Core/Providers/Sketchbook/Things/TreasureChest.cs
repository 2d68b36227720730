using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>An open chest full of gold.</summary>
internal sealed class TreasureChest : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "treasure chest",
        "treasure",
        "tesoro",
        "cofre",
        "tresor",
        "coffre",
        "schatz",
        "schatztruhe",
        "tesouro",
        "gold coins",
        "coins",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 116;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x9a6238);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(Outline.Of("M -76 -76 C -84 -128 84 -128 76 -76 Z"), colour.Dark(0.2), 6, 0.5);
        pen.Path(colour.Dark(0.55), "M -66 -76 C -72 -112 72 -112 66 -76 Z");
        foreach (
            var (x, y) in new[]
            {
                (-48.0, -78.0),
                (-22, -88),
                (6, -92),
                (34, -86),
                (54, -76),
                (-8, -78),
                (20, -76),
            }
        )
        {
            pen.Disc(x, y, 14, Ink.Gold.Shade(0.5));
            pen.Disc(x - 2, y - 2, 12, Ink.Gold);
        }

        pen.Body(Outline.Box(-80, -72, 160, 72, 6), colour, 7, 0.55);
        foreach (var x in new[] { -72, 58 })
        {
            pen.Box(x, -72, 14, 72, Ink.Gold.Dark(0.15));
        }

        pen.Box(-80, -74, 160, 11, Ink.Gold.Dark(0.15), 3);
        pen.Box(-14, -68, 28, 28, Ink.Gold, 5);
        pen.Disc(0, -56, 5, Ink.Dark);
    }
}
