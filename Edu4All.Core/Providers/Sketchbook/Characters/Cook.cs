using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A tall white hat, a white jacket with two rows of buttons, a neckerchief.</summary>
internal sealed class Cook : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "cook",
        "chef",
        "baker",
        "cocinero",
        "cuisinier",
        "koch",
        "cozinheiro",
        "backer",
        "cocinera",
        "cuisiniere",
        "kochin",
        "cozinheira",
    ];

    /// <inheritdoc/>
    protected override double Crown => 92;

    /// <inheritdoc/>
    public override double Height => 245;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Pizza);

    /// <inheritdoc/>
    public override Garb Garb(Act act) => Wearing(act, Ink.White, Tone.Of(0x5b5f73));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        for (var i = 0; i < 3; i++)
        {
            pen.Disc(-9, -92 + (i * 17), 3, Ink.Slate);
            pen.Disc(13, -92 + (i * 17), 3, Ink.Slate);
        }

        pen.Inside(FigureBody.TrunkShape()).Box(-50, -52, 100, 24, Ink.White.Shade(0.4));
        pen.Smooth(act.Colour ?? Ink.Red, "-22,-116 2,-104 24,-116 18,-102 2,-96 -16,-102");
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Smooth(hair, "-10,12 0,10 9,12 20,10 29,12 26,17 9,15 -7,17");

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Body(
            Outline.Smooth(
                "-34,-34 -52,-60 -42,-84 -18,-86 2,-98 24,-86 48,-84 54,-60 40,-34 2,-40"
            ),
            Ink.White,
            8,
            0.35
        );
        pen.Body(
            Outline.Of("M -36 -46 Q 2 -56 40 -46 L 42 -22 Q 2 -34 -38 -22 Z"),
            Ink.White,
            4,
            0.5
        );
    }
}
