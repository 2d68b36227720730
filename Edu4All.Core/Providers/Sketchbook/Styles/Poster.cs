using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// A printed travel poster: a handful of flat inks, rays from the sun over the whole sky, hard edges in place of every fade, small detail
/// left out, a cream border and the grain of the press.
/// </summary>
internal sealed class Poster : Style
{
    private const int Rays = 15;

    private static readonly Tone Cream = Tone.Of(0xf7ebcf);

    // The press's inks. Every colour of the picture is printed in the nearest of them.
    private static readonly Tone[] Inks =
    [
        Cream,
        Tone.Of(0xead0a0),
        Tone.Of(0xe9ab4a),
        Tone.Of(0xe27a3f),
        Tone.Of(0xc9402f),
        Tone.Of(0x7d2b35),
        Tone.Of(0xe9a5a0),
        Tone.Of(0xd35f83),
        Tone.Of(0x9c87bd),
        Tone.Of(0x5b4a83),
        Tone.Of(0xbfe0dc),
        Tone.Of(0x7fbfc4),
        Tone.Of(0x3b8ea5),
        Tone.Of(0x27628f),
        Tone.Of(0x1c2c52),
        Tone.Of(0xb9c46a),
        Tone.Of(0x7ba04e),
        Tone.Of(0x3d7550),
        Tone.Of(0x224a45),
        Tone.Of(0xa66e48),
        Tone.Of(0x6b4334),
        Tone.Of(0xc7bfb3),
        Tone.Of(0x86848f),
        Tone.Of(0x2a2433),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "poster",
        "travel poster",
        "vintage poster",
        "retro poster",
        "poster style",
        "poster art",
        "art deco",
        "screen print",
        "pop art",
    ];

    /// <inheritdoc/>
    public override string Phrase => "printed as a travel poster";

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var grain = svg.NewId();
        svg.Define(
            $"<filter id=\"{grain}\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.8\" numOctaves=\"2\" seed=\"17\"/><feColorMatrix values=\"0 0 0 0 .97  0 0 0 0 .92  0 0 0 0 .81  0 3.4 0 0 -2\"/></filter>"
        );
        foreach (var layer in layers)
        {
            svg.Layer(layer, "<g>", layer.Redrawn(m => Printed(m, layer.Role)));
        }

        svg.Raw(
            $"<rect width=\"1536\" height=\"864\" filter=\"url(#{grain})\" opacity=\".42\"/>"
                + $"<path fill=\"none\" stroke=\"{SvgWriter.Hex(Cream)}\" stroke-width=\"52\" d=\"M0 0H1536V864H0z\"/>"
                + $"<rect x=\"34\" y=\"34\" width=\"1468\" height=\"796\" rx=\"10\" fill=\"none\" stroke=\"{SvgWriter.Hex(Inks[14])}\" stroke-width=\"4\"/>"
        );
    }

    private static IEnumerable<Mark> Printed(Mark mark, LayerRole role)
    {
        var colour = mark.Paint.Colour;
        if (mark.Paint.Gradient is { } g)
        {
            return role == LayerRole.Air ? []
                : g.Radius > 0 ? Rings(mark, g)
                : role == LayerRole.Sky ? Sky(mark, g)
                : Bands(mark, g);
        }

        if (colour.Alpha < 1)
        {
            var ink = role == LayerRole.Subject && colour.Luma() < 0.4 ? Inks[14] : Nearest(colour);
            return colour.Alpha < 0.12
                ? []
                :
                [
                    mark with
                    {
                        Paint = new Paint(
                            ink.Thin(Math.Round(colour.Alpha * 4) / 4 is var a && a < 0.2 ? 0.2 : a)
                        ),
                    },
                ];
        }

        var drop = mark.Stroke > 0 ? mark.Stroke < 0.9 : mark.Shape.Spread < 3.4;
        return drop ? [] : [mark with { Paint = new Paint(Nearest(colour)) }];
    }

    // Hard bands instead of a fade.
    private static IEnumerable<Mark> Bands(Mark mark, Gradient g)
    {
        if (g.Stops.Any(s => s.Tone.Alpha < 1) || mark.Shape.Spread < 300)
        {
            return
            [
                mark with
                {
                    Paint = new Paint(Nearest(mark.Paint.Colour).Thin(g.At(0.5).Alpha)),
                },
            ];
        }

        List<Mark> bands = [mark with { Paint = new Paint(Nearest(g.At(0))) }];
        var last = bands[0].Paint.Colour;
        for (var i = 1; i < 8; i++)
        {
            var ink = Nearest(g.At(i / 7.0));
            if (ink != last)
            {
                var y = g.From.Y + ((g.To.Y - g.From.Y) * i / 8);
                bands.Add(
                    mark with
                    {
                        Shape = Outline.Box(-10, y, Sheet.Width + 20, Sheet.Height),
                        Clip = mark.Clip ?? mark.Shape,
                        Paint = new Paint(ink),
                    }
                );
                last = ink;
            }
        }

        return bands;
    }

    // Bands of ink, and rays in the next lighter ink from where most posters have their sun: behind what the picture is about.
    private static IEnumerable<Mark> Sky(Mark mark, Gradient g)
    {
        foreach (var band in Bands(mark, g))
        {
            yield return band;
        }

        var ray = Nearest(g.At(0.95).Mix(Cream, 0.35));
        var (x, y, far) = (Sheet.Width / 2, Math.Max(g.From.Y, g.To.Y) - 40, 1200.0);
        for (var i = 0; i < Rays; i++)
        {
            var from = Math.PI * (i + 0.22) / Rays;
            var to = Math.PI * (i + 0.72) / Rays;
            yield return new Mark(
                Outline.Poly(
                    x,
                    y,
                    x - (far * Math.Cos(from)),
                    y - (far * Math.Sin(from)),
                    x - (far * Math.Cos(to)),
                    y - (far * Math.Sin(to))
                ),
                new Paint(ray.Thin(0.3))
            );
        }
    }

    private static IEnumerable<Mark> Rings(Mark mark, Gradient g)
    {
        foreach (var share in new[] { 0.55, 0.34 })
        {
            var tone = g.At(share * 0.8);
            if (tone.Alpha > 0.06)
            {
                var r = g.Radius * share;
                yield return mark with
                {
                    Shape = Outline.Oval(g.From.X, g.From.Y, r, r),
                    Paint = new Paint(Nearest(tone).Thin(0.35)),
                };
            }
        }
    }

    private static Tone Nearest(Tone tone)
    {
        var (best, least) = (Inks[0], double.MaxValue);
        foreach (var ink in Inks)
        {
            // The eye sees green best and blue worst; the mean of both reds keeps browns from turning green.
            var red = (ink.R + tone.R) / 2;
            var (r, g, b) = (ink.R - tone.R, ink.G - tone.G, ink.B - tone.B);
            var distance = ((2 + red) * r * r) + (4 * g * g) + ((3 - red) * b * b);
            if (distance < least)
            {
                (best, least) = (ink, distance);
            }
        }

        return best;
    }
}
