using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A friendly green dragon with small flames, large wings and a spade at the end of its tail.</summary>
internal sealed class Dragon : Quadruped
{
    private static readonly Tone Belly = Tone.Of(0xf6dfa0);
    private static readonly Tone Spike = Tone.Of(0xf09a4b);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["dragon", "drache", "drachen", "dragao", "dinosaur dragon"];

    /// <inheritdoc/>
    public override double Height => 305;

    /// <inheritdoc/>
    public override double Width => 428;

    /// <inheritdoc/>
    public override double Stature => 1.25;

    /// <inheritdoc/>
    protected override Anchor Seat => new(14, -150);

    /// <inheritdoc/>
    protected override Anchor Crown => new(106, -268, 0.95, 4);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(112, -92);

    /// <inheritdoc/>
    protected override Anchor Collar => new(80, -176, 1.1, 24);

    /// <inheritdoc/>
    protected override Anchor Sight => new(112, -236, 0.95, 4);

    /// <inheritdoc/>
    protected override Point Poll => new(86, -214);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x5fae6b);

    /// <inheritdoc/>
    protected override Tone Hoof => Belly;

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-44, -76, 46, 26), new(72, -78, 36, 22), new(-64, -84, 60, 30), new(50, -86, 42, 25)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        Wing(pen.At(30, -150, 0.9, Beat(act)), coat.Shade(0.85), Spike.Shade(0.7));
        pen.Smooth(Spike, "-196,-104 -172,-92 -178,-118 -206,-140 -214,-108");
        pen.Body(
            Outline.Smooth(
                "-64,-118 -104,-108 -132,-74 -158,-66 -176,-84 -186,-112 -198,-104 -186,-62 -160,-36 -124,-36 -92,-58 -60,-62"
            ),
            coat,
            6,
            0.5
        );
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        foreach (
            var (x, y, a) in new[]
            {
                (-72.0, -132.0, -34.0),
                (-40, -148, -18),
                (52, -196, 60),
                (66, -226, 62),
                (76, -254, 52),
            }
        )
        {
            pen.At(x, y, 1, a).Poly(Spike, "-12,8 0,-20 12,8");
        }

        var body = Outline.Smooth(
            "-92,-100 -74,-134 -28,-150 24,-150 50,-176 62,-222 84,-252 118,-240 116,-200 108,-160 104,-112 82,-72 30,-54 -40,-54 -84,-70"
        );
        pen.Body(body, coat, 9, 0.5);
        var chest = pen.Inside(body);
        chest.Smooth(Belly, "126,-220 96,-200 84,-150 72,-104 30,-74 -50,-64 -50,-30 130,-30");
        for (var i = 0; i < 7; i++)
        {
            chest.Line(
                Outline
                    .From(86 - (i * i * 2.2), -178 + (i * 19))
                    .Bend(104 - (i * 4), -166 + (i * 19), 130 - (i * 2), -176 + (i * 20)),
                Belly.Shade(0.6),
                3
            );
        }
    }

    /// <inheritdoc/>
    protected override void Over(Pen pen, Tone coat, Act act) =>
        Wing(pen.At(-8, -138, 1, Beat(act)), coat.Dark(0.12), Spike);

    // In the air the wings are spread wide; asleep they are folded down.
    private static double Beat(Act act) =>
        act.Pose switch
        {
            Pose.Flying or Pose.Jumping => 26,
            Pose.Sleeping => -34,
            _ => 0,
        };

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen = pen.At(104, -232);
        pen.Smooth(Belly, "-18,-34 -34,-60 -30,-72 -14,-52 -4,-36");
        pen.Smooth(Belly, "8,-38 2,-62 10,-72 18,-52 20,-34");
        pen.Smooth(Spike, "-30,-16 -56,-28 -50,-10 -58,4 -34,6");
        var head = Outline.Smooth(
            "-36,-6 -30,-32 -4,-42 24,-36 42,-22 68,-20 82,-4 78,18 56,30 16,32 -20,26"
        );
        pen.Body(head, coat, 6, 0.45);
        pen.Inside(head).Smooth(Belly, "6,24 40,14 84,12 90,40 0,44");
        pen.Oval(66, -8, 4, 5.4, coat.Dark(0.45));
        pen.Oval(52, -11, 4, 5.4, coat.Dark(0.45));
        pen.Line(Outline.From(14, 12).Curve(34, 22, 60, 18, 74, 8), Ink.Dark, 3);
        pen.Poly(Ink.White, "30,16 40,17 36,26");
        pen.Poly(Ink.White, "52,16 61,14 58,24");
        foreach (var x in new[] { -4, 28 })
        {
            pen.Pupil(x, -16, 12, act.Gaze);
        }

        pen.Cheeks(8, 6, 40, 7);
    }

    private static void Wing(Pen pen, Tone skin, Tone web)
    {
        pen.Fill(
            Outline
                .From(0, 0)
                .Curve(-10, -60, -40, -110, -86, -134)
                .Bend(-96, -104, -132, -92)
                .Bend(-112, -66, -128, -38)
                .Bend(-92, -40, -78, -8)
                .Bend(-46, -24, 0, 10)
                .Close(),
            web
        );
        pen.Line(Outline.From(0, 4).Curve(-10, -60, -40, -110, -86, -134), skin, 10);
        pen.Line(
            Outline
                .From(-60, -116)
                .Bend(-88, -100, -130, -92)
                .Move(-46, -100)
                .Bend(-84, -70, -126, -40)
                .Move(-26, -66)
                .Bend(-56, -40, -78, -12),
            skin,
            6
        );
    }
}
