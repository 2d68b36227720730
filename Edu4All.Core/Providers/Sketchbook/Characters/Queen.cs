using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Crown, long gown with an ermine collar, sceptre.</summary>
internal sealed class Queen : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["queen", "reina", "reine", "konigin", "rainha"];

    /// <inheritdoc/>
    protected override double Crown => 78;

    /// <inheritdoc/>
    public override double Height => 236;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0x7c4fa3), Looks.Of(act).Skin, Ink.Gold);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => looks.Pick(Characters.Cut.Long, Characters.Cut.Knot);

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act) =>
        Regalia.Gown(pen, act.Colour ?? Tone.Of(0x7c4fa3));

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act) => Regalia.Crown(pen);
}
