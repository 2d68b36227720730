using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Dubai, 2010: 828 m, the tallest of all. Three wings round a core step back in turn, so that left and right never end at the same height;
/// about 110 m wide at the foot (drawn 150 with its podium, by a pool with fountains).
/// </summary>
internal sealed class BurjKhalifa : Monument
{
    private static readonly Tone Glass = Tone.Of(0xa9bccf);

    // Outer edge of a wing and how high it reaches, from the widest in.
    private static readonly (double Out, double Up)[] Left =
    [
        (58, 110),
        (50, 190),
        (42, 285),
        (34, 390),
        (26, 480),
        (18, 560),
        (10, 625),
    ];

    private static readonly (double Out, double Up)[] Right =
    [
        (62, 70),
        (54, 150),
        (46, 240),
        (38, 340),
        (30, 435),
        (22, 520),
        (13, 590),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "burj khalifa",
        "burj kalifa",
        "burj califa",
        "burj",
        "burj dubai",
        "khalifa tower",
        "torre khalifa",
        "tour khalifa",
        "khalifa turm",
        "torre califa",
    ];

    /// <inheritdoc/>
    public override double Height => 828;

    /// <inheritdoc/>
    public override double Width => 260;

    /// <inheritdoc/>
    public override Point Top => new(-14, -560);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Block(-96, 0, 192, 16, Ink.Stone, 0.3);
        pen.Box(-96, -20, 192, 6, Glass.Lit(0.6));
        Wings(pen, Left, -1, Glass.Lit(0.25));
        Wings(pen, Right, 1, Glass.Shade(0.6));
        pen.Turned(
            0,
            0,
            Glass,
            (12, 0),
            (12, 610),
            (9, 640),
            (9, 668),
            (6, 676),
            (6, 712),
            (3.4, 720),
            (2.2, 790),
            (0.6, 828)
        );
        for (var y = 80.0; y < 640; y += 100)
        {
            pen.Box(-12, -y, 24, 5, Glass.Dark(0.4));
        }

        Fountains(pen);
    }

    private static void Wings(Pen pen, (double Out, double Up)[] steps, int side, Tone tone)
    {
        var (fins, bands) = (new Outline(), new Outline());
        for (var i = 0; i < steps.Length; i++)
        {
            var (reach, up) = steps[i];
            var inner = i + 1 < steps.Length ? steps[i + 1].Out : 8;
            var x = side < 0 ? -reach : inner;
            pen.Box(x, -up, reach - inner, up, tone);
            pen.Box(x, -up, (reach - inner) * 0.35, up, tone.Lit(0.5));
            pen.Box(x - 0.6, -up - 3, reach - inner + 1.2, 5, tone.Lit(1));
            fins.Move(x + ((reach - inner) * 0.68), 0).To(x + ((reach - inner) * 0.68), -up);
            for (var y = 60.0; y < up; y += 52)
            {
                bands.Move(x, -y).To(x + reach - inner, -y);
            }
        }

        pen.Line(fins, tone.Dark(0.35), 1.6);
        pen.Line(bands, tone.Dark(0.25), 1.4);
        if (pen.LampsOn)
        {
            pen.Line(bands, Ink.Lamp.Thin(0.8), 2.4);
        }
    }

    private static void Fountains(Pen pen)
    {
        pen.Oval(0, 4, 128, 13, Tone.Of(0x5fb2d0));
        pen.Oval(0, 2, 116, 8, Tone.Of(0x8fd0e2));
        var water = Ink.White.Thin(0.8);
        for (var i = -4; i <= 4; i++)
        {
            var (x, h) = (i * 22.0, 34 + ((i % 2 == 0 ? 1 : 0) * 26));
            pen.Line(Outline.From(x, 6).Bend(x, -h, x - 7, -h * 0.5), water, 2.4);
            pen.Line(Outline.From(x, 6).Bend(x, -h, x + 7, -h * 0.5), water, 2.4);
        }
    }
}
