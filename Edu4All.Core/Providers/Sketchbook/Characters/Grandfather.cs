using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>White beard, flat cap and braces.</summary>
internal sealed class Grandfather : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["grandpa", "grandfather", "grandad", "granddad", "abuelo", "grand pere", "opa"];

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0x8fb0cc), Tone.Of(0x6f6250));

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xe6e3ea);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Short;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Dash(-17, -120, -19, -40, Tone.Of(0x8c4a44), 6);
        inside.Dash(19, -120, 21, -40, Tone.Of(0x8c4a44), 6);
        inside.Box(-50, -52, 100, 24, Tone.Of(0x6f6250));
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Body(
            Outline.Smooth("-34,6 -32,26 -14,44 8,48 26,42 38,24 40,6 26,12 9,10 -10,12 -22,14"),
            hair,
            4,
            0.4
        );

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Body(
            Outline.Smooth("-46,-22 -38,-46 -8,-56 24,-52 42,-34 44,-22 0,-30"),
            Tone.Of(0x7a6a58),
            6,
            0.5
        );
        pen.Smooth(Tone.Of(0x5f5244), "14,-30 42,-32 58,-22 40,-20 16,-24");
    }
}
