using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Djenne in Mali, 1907, the largest house of mud brick: a wall of 75 m with three towers of up to 20 m, each ending in a cone with an ostrich
/// egg; bundles of palm wood stand out of it to climb on. On a platform of 3 m.
/// </summary>
internal sealed class DjenneMosque : Monument
{
    private static readonly Tone Mud = Tone.Of(0xcb9a66);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "great mosque of djenne",
        "djenne mosque",
        "djenne",
        "mud mosque",
        "mosque of djenne",
        "timbuktu mosque",
        "gran mezquita de djenne",
        "grande mosquee de djenne",
        "grosse moschee von djenne",
        "grande mesquita de djenne",
    ];

    /// <inheritdoc/>
    public override double Height => 24;

    /// <inheritdoc/>
    public override double Width => 80;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Desert);

    /// <inheritdoc/>
    public override Point Top => new(12, -13.4);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Battered(-39, 0, 78, 3, 1.4, Mud.Dark(0.08), 0.16);
        pen.Box(-37.6, -3.2, 75.2, 0.5, Mud.Lit(0.6));
        Stair(pen);
        pen.Battered(-36, -3, 72, 10, 0.8, Mud, 0.12);
        for (var i = 0; i < 19; i++)
        {
            Buttress(pen, -34.2 + (i * 3.8), 10);
        }

        Sticks(pen, -34, 34, 18, -9.6);
        Tower(pen, -21, 9, 19);
        Tower(pen, 21, 9, 19);
        Tower(pen, 0, 11, 20.6);
        pen.Fill(Outline.Ogive(0, -3, 2.8, 5.2), Mud.Dark(0.55));
        foreach (var x in new[] { -29.0, -12, 12, 29 })
        {
            pen.Fill(Outline.Ogive(x, -3, 1.7, 3.6), Mud.Dark(0.5));
        }
    }

    // A rounded pier with a small cone over the parapet.
    private static void Buttress(Pen pen, double x, double h)
    {
        pen.Box(x - 0.62, -3 - h, 1.24, h, Mud.Lit(0.45));
        pen.Box(x + 0.2, -3 - h, 0.6, h, Mud.Shade(0.75));
        pen.Turned(x, -2.8 - h, Mud, (0.8, 0), (0.66, 0.9), (0.16, 1.9));
    }

    private static void Sticks(Pen pen, double from, double to, int count, double y)
    {
        var wood = new Outline();
        for (var i = 0; i < count; i++)
        {
            var x = from + ((to - from) * (i + 0.5) / count);
            wood.Move(x, y).To(x, y - 0.9);
        }

        pen.Line(wood, Ink.Bark.Dark(0.35), 0.36);
    }

    private static void Tower(Pen pen, double x, double w, double h)
    {
        var half = w / 2;
        pen.Battered(x - half, -3, w, h - 6, w * 0.1, Mud.Lit(0.1), 0.26);
        foreach (var t in new[] { -0.82, -0.28, 0.28, 0.82 })
        {
            var at = x + (t * half * 0.92);
            pen.Poly(
                Mud.Lit(0.5),
                at - 0.6,
                -3,
                at - 0.5 - (t * w * 0.06),
                3 - h,
                at + 0.2 - (t * w * 0.06),
                3 - h,
                at + 0.2,
                -3
            );
            pen.Poly(
                Mud.Shade(0.8),
                at + 0.2,
                -3,
                at + 0.2 - (t * w * 0.06),
                3 - h,
                at + 0.6 - (t * w * 0.06),
                3 - h,
                at + 0.7,
                -3
            );
        }

        for (var y = -6.0; y > 5 - h; y -= 2.6)
        {
            Sticks(pen, x - (half * 0.86), x + (half * 0.86), 6, y);
        }

        // The stepped crown, its cone and the egg.
        pen.Battered(x - (half * 0.72), 3.2 - h, w * 0.72, 1.8, 0.6, Mud, 0.26);
        pen.Turned(x, 1.6 - h, Mud, (half * 0.44, 0), (half * 0.34, 1.4), (half * 0.1, 3.8));
        pen.Oval(x, -2.5 - h, 0.45, 0.6, Ink.White);
    }

    private static void Stair(Pen pen)
    {
        for (var i = 0; i < 5; i++)
        {
            pen.Box(
                -5 + (i * 0.3),
                -0.6 - (i * 0.6),
                10 - (i * 0.6),
                0.6,
                i % 2 == 0 ? Mud.Lit(0.6) : Mud.Shade(0.35)
            );
        }
    }
}
