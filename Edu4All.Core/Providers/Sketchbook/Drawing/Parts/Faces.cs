namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Where a character looks; to which side is decided by the way it faces.</summary>
internal enum Gaze
{
    /// <summary>At whoever looks at the picture.</summary>
    Ahead,

    /// <summary>Up, at a tower or the moon.</summary>
    Up,

    /// <summary>Straight before it, at somebody beside it.</summary>
    Aside,

    /// <summary>Down, at a book.</summary>
    Down,

    /// <summary>Nowhere: asleep.</summary>
    Shut,
}

/// <summary>Eyes, noses, mouths and cheeks: one hand drew them all.</summary>
internal static class Faces
{
    /// <summary>How far the eyes move within the face for a gaze, in radii.</summary>
    public static Point Turn(this Gaze gaze) =>
        gaze switch
        {
            Gaze.Up => new(0.35, -0.5),
            Gaze.Aside => new(0.55, 0),
            Gaze.Down => new(0.2, 0.45),
            _ => default,
        };

    /// <summary>A dark, round, awake eye with a glint; a quiet arc when it is shut.</summary>
    public static void Eye(this Pen pen, double x, double y, double r, Gaze gaze = Gaze.Ahead)
    {
        if (gaze == Gaze.Shut)
        {
            pen.Smile(x, y, r * 2, 0.55, r * 0.42);
            return;
        }

        var turn = gaze.Turn();
        (x, y) = (x + (turn.X * r), y + (turn.Y * r));
        pen.Oval(x, y, r * 0.84, r, Ink.Dark);
        pen.Disc(
            x + (pen.Sun * r * 0.26) + (turn.X * r * 0.4),
            y - (r * 0.36) + (turn.Y * r * 0.3),
            r * 0.32,
            Ink.White
        );
        if (gaze == Gaze.Down)
        {
            pen.Line(
                Outline.From(x - r, y - (r * 0.9)).Bend(x, y - (r * 1.5), x + r, y - (r * 0.9)),
                Ink.Dark,
                r * 0.36
            );
        }
    }

    /// <summary>Two eyes round a middle.</summary>
    public static void Eyes(
        this Pen pen,
        double x,
        double y,
        double gap,
        double r,
        Gaze gaze = Gaze.Ahead
    )
    {
        pen.Eye(x - (gap / 2), y, r, gaze);
        pen.Eye(x + (gap / 2), y, r, gaze);
    }

    /// <summary>A large pale eye with a pupil that follows the gaze: owls, frogs, cartoon fish.</summary>
    public static void Pupil(
        this Pen pen,
        double x,
        double y,
        double r,
        Gaze gaze,
        Tone? iris = null
    )
    {
        if (gaze == Gaze.Shut)
        {
            pen.Smile(x, y, r * 1.7, 0.5, r * 0.26);
            return;
        }

        var turn = gaze.Turn();
        pen.Disc(x, y, r, iris ?? Ink.White);
        var (px, py) = (x + (turn.X * r * 0.55), y + (turn.Y * r * 0.55));
        pen.Disc(px, py, r * 0.58, Ink.Dark);
        pen.Disc(px + (pen.Sun * r * 0.18), py - (r * 0.22), r * 0.2, Ink.White);
    }

    /// <summary>A smile hanging from its two ends.</summary>
    public static void Smile(
        this Pen pen,
        double x,
        double y,
        double w,
        double depth = 0.5,
        double width = 2.4
    ) =>
        pen.Line(
            Outline.From(x - (w / 2), y).Bend(x, y + (w * depth), x + (w / 2), y),
            Ink.Dark,
            width
        );

    /// <summary>The two small arcs under an animal's nose.</summary>
    public static void Muzzle(this Pen pen, double x, double y, double w)
    {
        pen.Smile(x - (w / 4), y, w / 2, 0.7, 2.2);
        pen.Smile(x + (w / 4), y, w / 2, 0.7, 2.2);
    }

    /// <summary>Warm cheeks.</summary>
    public static void Cheeks(this Pen pen, double x, double y, double gap, double r)
    {
        pen.Oval(x - (gap / 2), y, r, r * 0.72, Ink.Blush.Thin(0.42));
        pen.Oval(x + (gap / 2), y, r, r * 0.72, Ink.Blush.Thin(0.42));
    }

    /// <summary>Three whiskers to each side.</summary>
    public static void Whiskers(this Pen pen, double x, double y, double gap, double length)
    {
        for (var i = -1; i <= 1; i++)
        {
            pen.Dash(
                x - gap,
                y + (i * 4),
                x - gap - length,
                y + (i * 8) - 2,
                Ink.Dark.Thin(0.5),
                1.3
            );
            pen.Dash(
                x + gap,
                y + (i * 4),
                x + gap + length,
                y + (i * 8) - 2,
                Ink.Dark.Thin(0.5),
                1.3
            );
        }
    }
}
