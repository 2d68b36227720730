using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Helmet with a badge, a dark coat with bright stripes, a hose.</summary>
internal sealed class Firefighter : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "firefighter",
        "fireman",
        "firewoman",
        "fire fighter",
        "bombero",
        "pompier",
        "feuerwehrmann",
        "bombeiro",
        "bombera",
        "feuerwehrfrau",
        "pompiere",
    ];

    private static readonly Tone Coat = Tone.Of(0x3f4152);
    private static readonly Tone Band = Tone.Of(0xf6e24e);

    /// <inheritdoc/>
    public override double Height => 217;

    /// <inheritdoc/>
    protected override double Crown => 60;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Hose);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Coat, act.Colour ?? Coat, Tone.Of(0x2c2a33));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        foreach (var y in new[] { -92, -60 })
        {
            inside.Box(-50, y, 100, 12, Band);
            inside.Box(-50, y + 4, 100, 4, Tone.Of(0xcfd4dc));
        }

        inside.Dash(2, -120, 2, -30, Coat.Dark(0.4), 3);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        var red = Ink.Red;
        pen.Body(
            Outline.Of(
                "M -44 -14 C -44 -62 -18 -66 0 -66 C 26 -66 48 -56 46 -14 Q 2 -26 -44 -14 Z"
            ),
            red,
            7,
            0.55
        );
        pen.Smooth(red.Shade(0.4), "-56,-8 -44,-18 0,-26 44,-18 60,-8 30,-14 0,-17 -30,-14");
        pen.Poly(Ink.Gold, "-12,-50 4,-56 20,-50 18,-30 4,-22 -10,-30");
        pen.Smooth(Ink.Red, "4,-50 12,-38 4,-28 -4,-38");
        pen.Flow(red.Dark(0.2), 5, "-26,-54 -8,-66 16,-66 34,-54");
    }
}
