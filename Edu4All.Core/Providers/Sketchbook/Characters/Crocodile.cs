using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Long, green, a row of teeth that smiles.</summary>
internal sealed class Crocodile : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["crocodile", "alligator", "croc", "cocodrilo", "krokodil", "crocodilo", "caiman"];

    /// <inheritdoc/>
    public override double Height => 111;

    /// <inheritdoc/>
    public override double Width => 400;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-30, -82);

    /// <inheritdoc/>
    protected override Anchor Crown => new(88, -118, 0.7);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(190, -66);

    /// <inheritdoc/>
    protected override Anchor Collar => new(56, -58, 1, 60);

    /// <inheritdoc/>
    protected override Anchor Sight => new(94, -102, 0.7);

    /// <inheritdoc/>
    protected override Point Poll => new(62, -66);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x6ba55a);

    /// <inheritdoc/>
    protected override Tone Hoof => Tone.Of(0x4f8048);

    /// <inheritdoc/>
    protected override double Supple => 0.6;

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-66, -42, 34, 24), new(48, -42, 30, 22), new(-84, -44, 38, 26), new(26, -44, 32, 24)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Body(
            Outline.Smooth("-90,-78 -130,-66 -166,-44 -198,-46 -190,-28 -150,-16 -110,-24 -84,-36"),
            coat.Shade(0.1),
            6,
            0.5
        );
        foreach (var (x, y) in new[] { (-112.0, -72.0), (-134, -64), (-156, -51) })
        {
            pen.Poly(coat.Dark(0.3), x - 10, y + 4, x - 2, y - 14, x + 8, y);
        }
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        for (var i = 0; i < 7; i++)
        {
            pen.Poly(coat.Dark(0.3), -92 + (i * 22), -80, -82 + (i * 22), -98, -70 + (i * 22), -80);
        }

        var shape = Outline.Smooth(
            "-106,-60 -96,-80 -40,-86 30,-86 72,-84 84,-60 70,-36 20,-24 -50,-24 -96,-34"
        );
        pen.Body(shape, coat, 7, 0.5);
        pen.Inside(shape)
            .Smooth(Tone.Of(0xf1e6a8), "-100,-34 -40,-40 30,-40 90,-44 90,-10 -100,-10");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Body(
            Outline.Smooth("60,-54 110,-48 180,-50 196,-42 184,-32 120,-26 70,-30"),
            coat.Dark(0.1),
            4,
            0.5
        );
        for (var i = 0; i < 7; i++)
        {
            pen.Poly(Ink.White, 106 + (i * 12), -58, 118 + (i * 12), -58, 112 + (i * 12), -43);
        }

        pen.Ball(76, -96, 15, 14, coat, 3);
        pen.Ball(104, -96, 14, 13, coat.Shade(0.2), 3);
        pen.Body(
            Outline.Smooth(
                "56,-70 64,-90 90,-94 120,-84 160,-80 192,-82 200,-68 188,-56 120,-54 66,-50"
            ),
            coat,
            6,
            0.45
        );
        pen.Pupil(78, -98, 10, act.Gaze);
        pen.Pupil(105, -98, 9.4, act.Gaze);
        pen.Oval(188, -76, 3, 4, coat.Dark(0.5));
        pen.Line(Outline.Of("M 196 -60 Q 150 -48 100 -54 Q 84 -56 78 -64"), Ink.Dark, 2.6);
    }
}
