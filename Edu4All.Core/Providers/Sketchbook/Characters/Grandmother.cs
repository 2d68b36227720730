using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Grey knot, round spectacles, a shawl.</summary>
internal sealed class Grandmother : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["grandma", "grandmother", "granny", "nana", "abuela", "grand mere", "oma", "avo"];

    /// <inheritdoc/>
    public override double Height => 219;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return Wearing(act, act.Colour ?? Tone.Of(0xb07ab5), looks.Skin, Tone.Of(0x6a5060));
    }

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xd5d3dc);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Knot;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var dress = act.Colour ?? Tone.Of(0xb07ab5);
        pen.Path(
            dress,
            "M -31 -70 C -38 -50 -42 -38 -43 -22 Q 0 -12 43 -22 C 42 -38 38 -50 31 -70 Z"
        );
        pen.Smooth(Ink.White, "-22,-62 0,-66 22,-62 24,-32 0,-24 -24,-32");
        pen.Smooth(
            Tone.Of(0x6fa6a0),
            "-30,-112 -38,-84 -18,-80 2,-66 20,-80 38,-84 30,-112 0,-100"
        );
        pen.Disc(2, -74, 4.6, Ink.Gold);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        foreach (var x in new[] { -7, 25 })
        {
            pen.Line(Outline.Oval(x, 1, 12, 12), Tone.Of(0x6a5a70), 2.8);
        }

        pen.Dash(5, 0, 13, 0, Tone.Of(0x6a5a70), 2.8);
    }
}
