using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A crooked pointed hat with a buckle, a dark robe, green stockings; a friendly one.</summary>
internal sealed class Witch : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["witch", "sorceress", "bruja", "sorciere", "hexe", "bruxa"];

    private static readonly Tone Robe = Tone.Of(0x3b2f4f);

    /// <inheritdoc/>
    public override double Width => 136;

    /// <inheritdoc/>
    protected override double Crown => 112;

    /// <inheritdoc/>
    public override double Height => 262;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Robe, act.Colour ?? Robe, Tone.Of(0x4f9a54));

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
        pen.Line(Outline.Of("M -38 -78 Q 0 -68 38 -78"), Tone.Of(0x8a5cc4), 7);
        pen.Box(-9, -82, 18, 15, Ink.Gold, 3);
    }

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
        pen.Line(Outline.Of("M -33 -30 Q 2 -42 39 -30"), Tone.Of(0x8a5cc4), 11);
        pen.Box(-8, -46, 19, 19, Ink.Gold, 3);
    }
}
