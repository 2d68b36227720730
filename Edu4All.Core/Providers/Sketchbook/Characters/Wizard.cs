using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A pointed hat with stars, a long white beard, a robe, a wand.</summary>
internal sealed class Wizard : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["wizard", "magician", "sorcerer", "mago", "magicien", "zauberer", "feiticeiro", "magier"];

    private static readonly Tone Robe = Tone.Of(0x4d4a9c);

    /// <inheritdoc/>
    public override double Width => 136;

    /// <inheritdoc/>
    protected override double Crown => 112;

    /// <inheritdoc/>
    public override double Height => 262;

    /// <inheritdoc/>
    public override Type? Kit => typeof(MagicWand);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Robe, act.Colour ?? Robe, Tone.Of(0x4a3a30));

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xeceaf2);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Long;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var robe = act.Colour ?? Robe;
        pen.Body(
            Outline.Of("M -30 -100 C -36 -70 -44 -36 -48 -6 Q 0 6 48 -6 C 44 -36 36 -70 30 -100 Z"),
            robe,
            9,
            0.55
        );
        foreach (var (x, y) in new[] { (-26.0, -40.0), (22, -28), (-8, -16), (28, -64) })
        {
            pen.Star(x, y, 6, Ink.Gold);
        }
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Body(
            Outline.Smooth("-34,6 -30,34 -12,64 8,84 22,62 38,30 40,6 26,13 9,11 -10,13 -22,14"),
            hair,
            5,
            0.4
        );

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        var hat = act.Colour ?? Robe;
        pen.Body(
            Outline.Of(
                "M -36 -20 C -20 -50 -6 -92 22 -118 C 24 -86 32 -50 42 -20 Q 2 -32 -36 -20 Z"
            ),
            hat,
            8,
            0.55
        );
        pen.Smooth(hat.Dark(0.15), "-64,-12 -36,-24 2,-29 42,-24 68,-12 36,-8 2,-13 -34,-8");
        pen.Star(0, -48, 8, Ink.Gold);
        pen.Star(18, -74, 5.5, Ink.Gold);
        pen.Star(24, -40, 5, Ink.Gold);
    }
}
