using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Crown, full beard, red robe with ermine.</summary>
internal sealed class King : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["king", "rey", "roi", "konig", "rei"];

    /// <inheritdoc/>
    public override double Width => 128;

    /// <inheritdoc/>
    protected override double Crown => 78;

    /// <inheritdoc/>
    public override double Height => 236;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0xb93a3f), Tone.Of(0x4a4468), Tone.Of(0x6a4a36));

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Short;

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var robe = act.Colour ?? Tone.Of(0xb93a3f);
        pen.Smooth(robe.Dark(0.2), "-28,-112 -50,-70 -56,-8 0,-2 56,-8 50,-70 28,-112");
        pen.Smooth(Ink.White, "-56,-14 0,-8 56,-14 57,-2 0,4 -57,-2");
        foreach (var x in new[] { -44, -22, 24, 46 })
        {
            pen.Oval(x, -6, 2.4, 4, Ink.Dark);
        }
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Box(-12, -120, 28, 90, Tone.Of(0xe9c15a));
        inside.Box(-40, -58, 82, 9, Tone.Of(0x6a4a36));
        inside.Box(-4, -61, 15, 14, Ink.Gold, 3);
        Regalia.Ermine(pen);
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Body(
            Outline.Smooth("-34,4 -32,26 -14,42 8,50 26,42 38,24 40,4 26,12 9,9 -10,12 -22,12"),
            hair,
            4,
            0.4
        );

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act) => Regalia.Crown(pen);
}
