using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Tiara, long hair, a pink ball gown.</summary>
internal sealed class Princess : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["princess", "princesa", "princesse", "prinzessin"];

    /// <inheritdoc/>
    public override double Height => 213;

    /// <inheritdoc/>
    protected override double Crown => 60;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0xf08fae), Looks.Of(act).Skin, Ink.White);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(Characters.Cut.Long, Characters.Cut.Knot, Characters.Cut.Ponytail);

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var gown = act.Colour ?? Tone.Of(0xf08fae);
        pen.Body(
            Outline.Smooth("-22,-70 -46,-46 -60,-8 -30,2 0,4 30,2 60,-8 46,-46 22,-70 0,-76"),
            gown,
            8,
            0.5
        );
        pen.Flow(gown.Pale(0.6), 6, "-56,-14 -28,-6 0,-4 28,-6 56,-14");
        pen.Box(-26, -76, 52, 8, gown.Pale(0.6), 4);
        pen.Disc(0, -72, 5, Ink.Gold);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Poly(Ink.Gold, "-26,-40 -30,-56 -14,-50 2,-66 18,-50 34,-56 30,-40 2,-46");
        pen.Disc(2, -53, 4.6, Tone.Of(0xe85d75));
    }
}
