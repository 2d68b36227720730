using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Sydney, 1973. 183 m long, the highest shell 67 m over the water; all shells are cut from one sphere, two rows of them on a broad
/// podium, glass in their mouths.
/// </summary>
internal sealed class SydneyOperaHouse : Monument
{
    private static readonly Tone Tile = Tone.Of(0xfbf6ea);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sydney opera house",
        "opera house",
        "sydney opera",
        "opera de sydney",
        "opera de sidney",
        "opernhaus sydney",
        "opera house of sydney",
        "casa de la opera de sidney",
        "sidney opera house",
        "opernhaus",
        "opera de sidnei",
    ];

    /// <inheritdoc/>
    public override double Height => 69;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Sea);

    /// <inheritdoc/>
    public override Point Top => new(-4, -64);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var back = pen.Hazed(0.14).At(16, -4, 0.86);
        Shell(back, -46, 42, 26, -1);
        Shell(back, -16, 62, 40, -1);
        Shell(back, 30, 44, 30, 1);
        Podium(pen);
        Shell(pen, -74, 24, 20, -1);
        Shell(pen, -50, 42, 28, -1);
        Shell(pen, -18, 54, 36, -1);
        Shell(pen, 34, 40, 30, 1);
        Shell(pen, 62, 22, 18, 1);
    }

    private static void Podium(Pen pen)
    {
        var granite = Tone.Of(0xd3a98c);
        pen.Poly(granite, -95, 2, -92, -13, 84, -13, 95, 2);
        pen.Poly(granite.Shade(0.55), -94, -2, -95, 2, 95, 2, 92, -2);
        pen.Ledge(-92.5, -14, 177, 2, granite);
        pen.Row(
            -86,
            150,
            24,
            pen.LampsOn ? Ink.Lamp : granite.Dark(0.45),
            (x, w) => Outline.Box(x - (w * 0.36), -9.4, w * 0.72, 3.4)
        );
        for (var i = 0; i < 4; i++)
        {
            pen.Dash(
                66 - (i * 1),
                -11 + (i * 2.6),
                88 + (i * 2),
                -11 + (i * 2.6),
                granite.Shade(0.6),
                0.7
            );
        }
    }

    // One shell with its foot at x: the ridge leans over the open mouth towards `side`.
    private static void Shell(Pen pen, double x, double h, double w, int side)
    {
        const double Foot = -13;
        var (tip, heel) = (x + (side * w * 0.42), x - (side * w * 0.72));
        // Glass in the mouth, then the inner edge of the shell, then its back.
        pen.Fill(
            Outline
                .From(tip, Foot - h)
                .Curve(
                    x + (side * w * 0.26),
                    Foot - (h * 0.6),
                    x + (side * w * 0.3),
                    Foot - (h * 0.2),
                    x + (side * w * 0.44),
                    Foot
                )
                .To(x - (side * w * 0.1), Foot)
                .Close(),
            pen.LampsOn ? Ink.Lamp.Mix(Tone.Of(0xe08a3c), 0.3) : Tone.Of(0x6b7f96)
        );
        for (var i = 1; i < 4; i++)
        {
            pen.Line(
                Outline
                    .From(tip, Foot - h)
                    .Bend(
                        x + (side * w * (0.02 + (i * 0.07))),
                        Foot - (h * 0.4),
                        x + (side * w * (-0.02 + (i * 0.11))),
                        Foot
                    ),
                Tile.Shade(0.6),
                0.6
            );
        }

        pen.Fill(
            Outline
                .From(tip, Foot - h)
                .Curve(
                    x + (side * w * 0.06),
                    Foot - (h * 0.74),
                    x - (side * w * 0.08),
                    Foot - (h * 0.3),
                    x - (side * w * 0.04),
                    Foot
                )
                .To(x - (side * w * 0.16), Foot)
                .Curve(x - (side * w * 0.22), Foot - (h * 0.4), x, Foot - (h * 0.86), tip, Foot - h)
                .Close(),
            Tile.Shade(0.95)
        );
        var shell = Outline
            .From(tip, Foot - h)
            .Curve(
                x - (side * w * 0.24),
                Foot - (h * 0.98),
                x - (side * w * 0.62),
                Foot - (h * 0.56),
                heel,
                Foot
            )
            .To(x - (side * w * 0.12), Foot)
            .Curve(
                x - (side * w * 0.18),
                Foot - (h * 0.36),
                x - (side * w * 0.02),
                Foot - (h * 0.78),
                tip,
                Foot - h
            )
            .Close();
        pen.Fill(shell, side < 0 ? Tile.Shade(0.42) : Tile.Lit(0.4));
        var inside = pen.Inside(shell);
        if (side < 0)
        {
            inside.Poly(
                Tile,
                tip,
                Foot - h - 2,
                x - (side * w * 0.3),
                Foot - h,
                x - (side * w * 0.34),
                Foot - (h * 0.3),
                x - (side * w * 0.1),
                Foot
            );
        }

        for (var i = 1; i < 5; i++)
        {
            inside.Line(
                Outline
                    .From(tip, Foot - h)
                    .Bend(
                        x - (side * w * (0.1 + (i * 0.1))),
                        Foot - (h * 0.6),
                        x - (side * w * (0.14 + (i * 0.12))),
                        Foot
                    ),
                Tile.Shade(0.55),
                0.45
            );
        }
    }
}
