using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Himeji, 1609, the White Heron: a keep of five roofs, 31.5 m high on a stone base of 15 m that spreads in a curve; white plaster
/// walls, grey tiles, smaller keeps beside it, cherry trees at its foot.
/// </summary>
internal sealed class HimejiCastle : Monument
{
    private static readonly Tone Plaster = Tone.Of(0xf8f5ee);
    private static readonly Tone Tiles = Tone.Of(0x6f7c91);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "himeji castle",
        "himeji",
        "japanese castle",
        "white heron castle",
        "osaka castle",
        "castillo himeji",
        "castillo de himeji",
        "chateau de himeji",
        "burg himeji",
        "castelo de himeji",
        "schloss himeji",
    ];

    /// <inheritdoc/>
    public override string Called => "Himeji Castle";

    /// <inheritdoc/>
    public override double Height => 48;

    /// <inheritdoc/>
    public override double Width => 66;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(-21, -25);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Base(pen, -32, 12, 7.5);
        Base(pen, -2, 32, 6.5);
        Storey(pen, -21, -7.4, 15, 4.4, 18.5, 4);
        Gable(pen, -21, -13, 6, 2.8);
        Storey(pen, -21, -14.6, 10.5, 4, 15, 6.6);
        Storey(pen, 21, -6.4, 13, 4.2, 17, 4);
        Storey(pen, 21, -13.4, 9, 3.4, 13, 5.4);
        Base(pen, -19, 20, 14.5);
        Storey(pen, 0, -14.2, 29, 5, 35, 4.2);
        Gable(pen, 0, -19.6, 14, 5.2);
        Storey(pen, 0, -22.4, 24, 3.8, 29.5, 3.8);
        Gable(pen, -6, -26.8, 7, 3.4);
        Gable(pen, 6, -26.8, 7, 3.4);
        Storey(pen, 0, -29.2, 18.5, 3, 24, 3.6);
        Storey(pen, 0, -34.8, 13.5, 4, 19.5, 7.6);
        Gable(pen, 0, -39.2, 8.6, 4.6);
        foreach (var s in new[] { -1, 1 })
        {
            // The fish-tiled ridge ends.
            pen.Fill(
                Outline
                    .From(s * 4.6, -46)
                    .Bend(s * 6.6, -46.4, s * 6.2, -48)
                    .Bend(s * 5, -47.6, s * 4, -46.2)
                    .Close(),
                Tiles.Dark(0.3)
            );
        }

        foreach (
            var (x, size) in new[]
            {
                (-30.0, 0.8),
                (-22, 1),
                (25, 0.95),
                (31, 0.75),
                (-12, 0.7),
                (14, 0.72),
            }
        )
        {
            Cherry(pen.At(x, 0.4, size));
        }
    }

    // Rough stones that rise in a curve, steeper towards the top.
    private static void Base(Pen pen, double left, double right, double h)
    {
        var wall = Outline
            .From(left, 0)
            .Bend(left + (h * 0.2), -h * 0.6, left + (h * 0.28), -h)
            .To(right - (h * 0.28), -h)
            .Bend(right - (h * 0.2), -h * 0.6, right, 0)
            .Close();
        var stone = Ink.Granite.Mix(Ink.Stone, 0.45);
        pen.Body(wall, stone, (right - left) * 0.16, 0.8);
        var cracks = new Outline();
        for (var y = 1.6; y < h; y += 1.8)
        {
            for (var x = left + 2 + (y % 3); x < right - 3; x += 3.1)
            {
                cracks.Move(x, -y).To(x + 1.7, -y - 0.2);
            }
        }

        pen.Line(cracks, stone.Shade(0.9), 0.22);
    }

    private static void Storey(
        Pen pen,
        double x,
        double foot,
        double w,
        double h,
        double eaves,
        double roof
    )
    {
        pen.Block(x - (w / 2), foot, w, h, Plaster, 0.24);
        pen.Row(
            x - (w * 0.44),
            w * 0.88,
            (int)(w / 2.6),
            pen.Window(0.6).Mix(Tone.Of(0x4a4a5c), 0.3),
            (c, d) => Outline.Box(c - (d * 0.26), foot - (h * 0.72), d * 0.52, h * 0.42)
        );
        pen.Box(x - (eaves * 0.46), foot - h, eaves * 0.92, 0.7, Plaster.Shade(1));
        pen.SweptRoof(x, foot - h + 0.2, eaves, w * 0.62, roof, Tiles);
    }

    private static void Gable(Pen pen, double x, double y, double w, double h)
    {
        pen.Fill(
            Outline
                .From(x - (w / 2), y)
                .Bend(x - (w * 0.2), y - (h * 0.3), x, y - h)
                .Bend(x + (w * 0.2), y - (h * 0.3), x + (w / 2), y)
                .Close(),
            Plaster
        );
        pen.Line(
            Outline
                .From(x - (w * 0.54), y + 0.2)
                .Bend(x - (w * 0.2), y - (h * 0.3), x, y - h)
                .Bend(x + (w * 0.2), y - (h * 0.3), x + (w * 0.54), y + 0.2),
            Tiles.Dark(0.15),
            0.75
        );
        pen.Disc(x, y - (h * 0.3), h * 0.1, Tiles.Dark(0.3));
    }

    private static void Cherry(Pen pen)
    {
        pen.Box(-0.4, -3, 0.8, 3, Ink.Bark);
        pen.At(0, -1.6, 0.11).Bush(Tone.Of(0xf3b3c4));
        pen.At(0.4, -3.4, 0.075).Bush(Tone.Of(0xf9cbd6));
    }
}
