using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A pirate with a three-cornered hat, an eye patch and a friendly grin.</summary>
internal sealed class Pirate : Person
{
    private static readonly Tone Coat = Tone.Of(0x9c3440);
    private static readonly Tone Felt = Tone.Of(0x3a3448);

    /// <inheritdoc/>
    public override double Height => 217;

    /// <inheritdoc/>
    public override double Width => 124;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["pirate", "pirata", "pirat", "buccaneer", "sea captain"];

    /// <inheritdoc/>
    protected override double Crown => 66;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Coat, Tone.Of(0x3f4a66), Tone.Of(0x3a2d33));

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Short;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var (inside, coat) = (pen.Inside(FigureBody.TrunkShape()), act.Colour ?? Coat);
        inside.Poly(Ink.White, "-13,-120 17,-120 13,-36 -9,-36");
        for (var i = 0; i < 4; i++)
        {
            inside.Box(-16, -106 + (i * 16), 40, 7, Ink.Blue);
        }

        inside.Poly(coat, "-40,-120 -15,-120 -8,-30 -40,-30");
        inside.Poly(coat.Shade(0.5), "42,-120 18,-120 12,-30 42,-30");
        inside.Box(-40, -60, 82, 10, Tone.Of(0x3a2d33));
        inside.Box(-5, -62, 16, 14, Ink.Gold, 3);
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Smooth(hair, "-8,14 9,11 26,14 34,10 30,20 9,19 -12,20 -16,10");

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Dash(-34, -16, 40, -4, Ink.Dark, 3.4);
        pen.Smooth(Ink.Dark, "16,-8 34,-6 33,6 25,10 16,4");
        pen.Disc(-37, 16, 4, Ink.Gold);
        pen.Body(
            Outline.Of(
                "M -58 -14 C -48 -30 -40 -66 -4 -70 C 30 -72 48 -36 62 -14 C 40 -24 22 -28 2 -28 C -20 -28 -40 -24 -58 -14 Z"
            ),
            Felt,
            7,
            0.5
        );
        pen.Line(
            Outline.Of("M -56 -15 C -40 -25 -20 -29 2 -29 C 22 -29 40 -25 60 -15"),
            Ink.Gold,
            3.4
        );
        pen.Disc(2, -47, 8.6, Ink.White);
        pen.Box(-3, -43, 10, 7, Ink.White, 2);
        pen.Disc(-1.4, -47.4, 2.3, Felt);
        pen.Disc(5.2, -47.4, 2.3, Felt);
    }
}
