using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Antlers, a dark muzzle, a red nose.</summary>
internal sealed class Reindeer : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "reindeer",
        "deer",
        "stag",
        "reno",
        "renne",
        "rentier",
        "rena",
        "ciervo",
        "cerf",
        "hirsch",
        "reh",
        "veado",
    ];

    /// <inheritdoc/>
    public override double Height => 320;

    /// <inheritdoc/>
    public override double Width => 310;

    /// <inheritdoc/>
    public override double Stature => 1.1;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-14, -150);

    /// <inheritdoc/>
    protected override Anchor Crown => new(92, -230, 0.7, 16);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(142, -176);

    /// <inheritdoc/>
    protected override Anchor Collar => new(76, -152, 0.9, 36);

    /// <inheritdoc/>
    protected override Anchor Sight => new(112, -206, 0.66, 14);

    /// <inheritdoc/>
    protected override Point Poll => new(84, -200);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xa5734c);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-46, -92, 36, 13), new(52, -94, 30, 12), new(-70, -96, 44, 14), new(32, -96, 36, 13)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act) =>
        pen.Smooth(Ink.White, "-84,-138 -104,-142 -106,-126 -94,-114 -82,-122");

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        var shape = Outline.Smooth(
            "-90,-118 -86,-144 -62,-154 -10,-148 30,-154 56,-176 78,-212 102,-210 104,-180 92,-140 80,-106 50,-86 -10,-78 -66,-84"
        );
        pen.Body(shape, coat, 9, 0.5);
        pen.Inside(shape).Smooth(coat.Pale(0.55), "110,-190 84,-160 76,-120 60,-96 110,-90");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        foreach (var (dx, tone) in new[] { (12.0, Ink.Bark.Shade(0.6)), (0, Ink.Bark) })
        {
            pen.At(dx, 0)
                .Line(
                    Outline.Of(
                        "M 84 -226 C 70 -250 60 -276 70 -308 M 66 -268 Q 48 -272 40 -290 M 66 -286 Q 82 -294 88 -308 M 74 -246 Q 90 -254 98 -272"
                    ),
                    tone,
                    7
                );
        }

        pen.At(72, -220, 1, -24).Oval(-8, 0, 18, 9, coat.Dark(0.15));
        pen.Body(
            Outline.Smooth(
                "76,-208 86,-230 106,-230 122,-212 142,-196 150,-182 140,-170 118,-174 96,-182 80,-190"
            ),
            coat,
            5,
            0.45
        );
        pen.Oval(136, -180, 12, 10, coat.Dark(0.25));
        pen.Ball(146, -188, 9, 8, Ink.Red, 3);
        pen.Smile(132, -175, 16, 0.3, 2.4);
        pen.Eye(110, -208, 6.2, act.Gaze);
        pen.Oval(118, -192, 7, 5, Ink.Blush.Thin(0.4));
    }
}
