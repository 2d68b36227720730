using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Green, wide mouth, eyes on top.</summary>
internal sealed class Frog : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["frog", "toad", "rana", "grenouille", "frosch", "sapo", "ra"];

    private static readonly Tone Green = Tone.Of(0x72b84e);

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    protected override double Crown => 44;

    /// <inheritdoc/>
    protected override Point EyeLine => new(4, -34);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Green,
            Tone.Of(0xf1efb4),
            (act.Colour ?? Green).Dark(0.14)
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Green;
        pen.Ball(-23, -30, 19, 18, coat, 4);
        pen.Ball(31, -30, 19, 18, coat.Shade(0.2), 4);
        pen.Body(
            Outline.Smooth("-54,6 -44,-18 -16,-30 20,-30 50,-18 60,6 46,26 16,35 -14,35 -42,26"),
            coat,
            8,
            0.5
        );
        pen.Pupil(-22, -32, 13, act.Gaze);
        pen.Pupil(32, -32, 13, act.Gaze);
        pen.Cheeks(4, 14, 82, 8);
        pen.Line(Outline.Of("M -36 6 Q 4 34 46 6"), Ink.Dark, 3);
        pen.Disc(0, -8, 2, coat.Dark(0.45));
        pen.Disc(10, -8, 2, coat.Dark(0.45));
    }
}
