using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Spectacles, a cardigan, and a blackboard with a sum on it.</summary>
internal sealed class Teacher : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "teacher",
        "professor",
        "maestra",
        "maestro",
        "maitresse",
        "lehrer",
        "lehrerin",
        "professora",
        "profesor",
        "profesora",
    ];

    /// <inheritdoc/>
    public override double Height => 219;

    /// <inheritdoc/>
    public override double Width => 272;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0x8a5a7c), Tone.Of(0x4a4658));

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(Characters.Cut.Knot, Characters.Cut.Short, Characters.Cut.Bob);

    /// <inheritdoc/>
    protected override void Around(Pen pen, Act act)
    {
        pen.Dash(24, -60, 14, 0, Ink.Bark, 7);
        pen.Dash(120, -60, 130, 0, Ink.Bark, 7);
        pen.Box(8, -184, 128, 126, Ink.Bark, 5);
        pen.Box(16, -176, 112, 110, Tone.Of(0x3f6b58), 2);
        var chalk = Ink.White.Thin(0.9);
        pen.Flow(chalk, 4, "58,-150 66,-158 73,-150 60,-134 74,-134");
        pen.Dash(82, -145, 96, -145, chalk, 4);
        pen.Dash(89, -152, 89, -138, chalk, 4);
        pen.Flow(chalk, 4, "104,-152 110,-158 116,-152 104,-136 118,-136");
        pen.Dash(66, -104, 82, -104, chalk, 4);
        pen.Dash(66, -96, 82, -96, chalk, 4);
        pen.Line(Outline.Path(108, -86, 108, -114, 94, -94, 114, -94), chalk, 4);
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(Ink.White, "-12,-122 16,-122 8,-36 -4,-36");
        for (var i = 0; i < 3; i++)
        {
            inside.Disc(2, -88 + (i * 16), 2.6, Ink.Slate);
        }
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        foreach (var x in new[] { -7, 25 })
        {
            pen.Line(Outline.Oval(x, 1, 12, 12), Tone.Of(0x8c3a44), 3);
        }

        pen.Dash(5, 0, 13, 0, Tone.Of(0x8c3a44), 3);
    }
}
