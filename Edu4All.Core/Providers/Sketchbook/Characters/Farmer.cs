using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A straw hat, a checked shirt, dungarees, a basket.</summary>
internal sealed class Farmer : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "farmer",
        "gardener",
        "granjero",
        "fermier",
        "bauer",
        "bauerin",
        "agricultor",
        "jardinero",
        "gartner",
        "granjera",
        "fermiere",
        "fazendeiro",
        "agricultora",
    ];

    /// <inheritdoc/>
    public override double Width => 148;

    /// <inheritdoc/>
    protected override double Crown => 58;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Basket);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0xc8524a), Tone.Of(0x4a6aa0), Tone.Of(0x6a4a36));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        var blue = Tone.Of(0x4a6aa0);
        for (var i = 0; i < 5; i++)
        {
            inside.Dash(-40, -114 + (i * 12), 40, -114 + (i * 12), Ink.White.Thin(0.45), 2.5);
        }

        inside.Box(-50, -66, 100, 40, blue);
        inside.Box(-20, -96, 44, 36, blue, 6);
        inside.Dash(-17, -92, -22, -120, blue, 7);
        inside.Dash(21, -92, 20, -120, blue, 7);
        inside.Disc(-15, -90, 3.4, Ink.Gold);
        inside.Disc(19, -90, 3.4, Ink.Gold);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        var straw = Tone.Of(0xe9c46a);
        pen.Body(Outline.Of("M -32 -28 C -34 -60 36 -60 36 -28 Z"), straw, 6, 0.5);
        pen.Box(-33, -38, 70, 9, Ink.Red);
        pen.Body(
            Outline.Smooth("-70,-18 -36,-30 2,-33 40,-30 74,-18 38,-16 2,-20 -34,-16"),
            straw,
            4,
            0.5
        );
    }
}
