using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Zimbabwe, 11th to 15th century: the Great Enclosure, a ring of dry stone up to 11 m high and 5 m thick (90 m across, foreshortened
/// to 62), a chevron pattern round its top, and inside it the solid conical tower of 10 m.
/// </summary>
internal sealed class GreatZimbabwe : Monument
{
    private static readonly Tone Stone = Tone.Of(0xb7a68f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "great zimbabwe",
        "zimbabwe ruins",
        "great zimbabwe ruins",
        "zimbabwe",
        "gran zimbabue",
        "grand zimbabwe",
        "gross simbabwe",
        "grande zimbabue",
        "ruinas de gran zimbabue",
    ];

    /// <inheritdoc/>
    public override string Called => "Great Zimbabwe";

    /// <inheritdoc/>
    public override double Height => 21;

    /// <inheritdoc/>
    public override double Width => 64;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(-21, -11);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Back(pen.Hazed(0.1));
        pen.Fill(
            Outline.From(-30.6, -2).Bend(0, -9, 30.6, -2).Bend(0, 2, -30.6, -2).Close(),
            Tone.Of(0xcfb88a)
        );
        foreach (var (x, y, size) in new[] { (-16.0, -7.0, 0.1), (18, -6.6, 0.12), (9, -7, 0.085) })
        {
            pen.At(x, y, size).Tree(Ink.Leaf, Ink.Bark);
        }

        Tower(pen.At(-3, -4.6));
        Tower(pen.At(6.6, -4.2, 0.42));
        // The front of the ring falls away to a gate in the middle.
        Front(pen, -31, -8, 11, 4.5);
        Front(pen, 10, 31, 3.4, 10);
        pen.Box(-8.4, -4.6, 1.6, 4.6, Stone.Lit(0.4));
        pen.Smooth(
            Ink.Leaf.Pale(0.2),
            -31.6,
            0.4,
            -20,
            -0.8,
            -6,
            0,
            10,
            0,
            24,
            -0.8,
            31.6,
            0.4,
            0,
            1
        );
    }

    private static void Back(Pen pen)
    {
        pen.Fill(
            Outline
                .From(-30, -3)
                .To(-30, -10.4)
                .Bend(-16, -15, 0, -14.6)
                .Bend(18, -15, 30, -10)
                .To(30, -3)
                .Bend(0, -8, -30, -3)
                .Close(),
            Stone.Shade(0.65)
        );
        pen.Line(
            Outline.From(-30, -10.4).Bend(-16, -15, 0, -14.6).Bend(18, -15, 30, -10),
            Stone.Lit(0.5),
            0.6
        );
    }

    private static void Tower(Pen pen)
    {
        (double Half, double Up)[] form =
        [
            (5, 0),
            (4.7, 4),
            (4.2, 8),
            (3.5, 12),
            (2.8, 14.6),
            (2.2, 15.8),
        ];
        pen.Turned(0, 0, Stone.Pale(0.14), form);
        pen.Oval(0, -15.8, 2.2, 0.5, Stone.Lit(0.8));
        var inside = pen.Inside(Turning.Strip(0, 0, -1, 1, form));
        Courses(inside, -5, 5, 16, 16, 0.72);
    }

    private static void Front(Pen pen, double left, double right, double hLeft, double hRight)
    {
        var sag = Math.Min(hLeft, hRight) < 5 ? 0.2 : 0;
        var wall = Outline
            .From(left, -0.2)
            .To(left, -hLeft)
            .Bend(left + ((right - left) * 0.6), -Math.Max(hLeft, hRight) + sag, right, -hRight)
            .To(right, 0)
            .Bend((left + right) / 2, 1, left, -0.2)
            .Close();
        pen.Body(wall, Stone, (right - left) * 0.1, 0.8);
        var inside = pen.Inside(wall);
        Courses(inside, left, right, hLeft, hRight, 0.8);
        Chevron(inside, left, right, hLeft, hRight);
        pen.Line(
            Outline
                .From(left, -hLeft)
                .Bend(
                    left + ((right - left) * 0.6),
                    -Math.Max(hLeft, hRight) + sag,
                    right,
                    -hRight
                ),
            Stone.Lit(0.9),
            0.5
        );
    }

    // Flat blocks in courses, joints staggered.
    private static void Courses(
        Pen pen,
        double left,
        double right,
        double hLeft,
        double hRight,
        double step
    )
    {
        var (rows, joints) = (new Outline(), new Outline());
        var odd = false;
        for (var y = step; y < Math.Max(hLeft, hRight); y += step)
        {
            odd = !odd;
            rows.Move(left, -y).To(right, -y);
            for (var x = left + (odd ? 0.7 : 1.5); x < right; x += 2.1)
            {
                joints.Move(x, -y).To(x, -y - step);
            }
        }

        pen.Line(rows, Stone.Shade(0.85), 0.13);
        pen.Line(joints, Stone.Shade(0.85), 0.1);
    }

    private static void Chevron(Pen pen, double left, double right, double hLeft, double hRight)
    {
        var zigzag = new Outline();
        var count = 12;
        for (var i = 0; i <= count * 2; i++)
        {
            var t = (double)i / (count * 2);
            var y = -(hLeft + ((hRight - hLeft) * t)) + (i % 2 == 0 ? 1 : 1.9);
            _ = i == 0 ? zigzag.Move(left, y) : zigzag.To(left + ((right - left) * t), y);
        }

        pen.Line(zigzag, Stone.Dark(0.42), 0.42);
    }
}
