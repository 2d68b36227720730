using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A white sheet of a ghost with a smile.</summary>
internal sealed class Ghost : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["ghost", "spook", "phantom", "fantasma", "fantome", "gespenst", "geist"];

    /// <inheritdoc/>
    protected override bool Curls => false;

    /// <inheritdoc/>
    protected override bool HasLegs => false;

    /// <inheritdoc/>
    protected override double Crown => 42;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(act.Colour ?? Ink.White, act.Colour ?? Ink.White);

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Body(
            Outline.Of(
                "M -42 -140 C -46 -206 46 -206 44 -140 C 46 -100 54 -60 56 -26 Q 42 -10 30 -28 Q 18 -6 4 -26 Q -10 -6 -24 -28 Q -40 -10 -54 -26 C -52 -60 -44 -100 -42 -140 Z"
            ),
            act.Colour ?? Ink.White,
            10,
            0.5
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        pen.Oval(2, -2, 40, 38, act.Colour ?? Ink.White);
        foreach (var x in new[] { -8, 24 })
        {
            pen.Eye(x, -8, 9, act.Gaze);
        }

        pen.Cheeks(8, 10, 60, 8);
        pen.Path(Ink.Dark, "M -8 8 Q 8 14 24 8 Q 22 30 8 30 Q -6 30 -8 8 Z");
        pen.Smooth(Ink.Blush, "0,25 8,20 16,25 8,30");
    }
}
