using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// Coloured paper, cut and laid in sheets: every sheet has a pale cut edge and drops a shadow on the one below; what fades in other styles is
/// a stack of sheets here, each a step further.
/// </summary>
internal sealed class PaperCut : Style
{
    /// <summary>Smaller pieces lie flat: no scissors cut them, and their shadow would hide them.</summary>
    private const double Smallest = 24;

    /// <summary>Sheets in place of a gradient.</summary>
    private const int Sheets = 5;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "paper cut",
        "papercut",
        "cut paper",
        "paper cutout",
        "paper cut out",
        "paper cutting",
        "paper craft",
        "papercraft",
        "paper art",
        "paper collage",
        "collage",
        "origami",
        "made of paper",
        "out of paper",
    ];

    /// <inheritdoc/>
    public override string Phrase => "cut from coloured paper";

    /// <inheritdoc/>
    public override double Spill => 18;

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var (near, far, grain) = (svg.NewId(), svg.NewId(), svg.NewId());
        svg.Define(Drop(near, 5, 7, 5, 0.42) + Drop(far, 3, 4, 2.5, 0.34));
        svg.Define(
            $"<filter id=\"{grain}\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.35 0.6\" numOctaves=\"4\" seed=\"12\"/>"
                + "<feDiffuseLighting lighting-color=\"#fff\" surfaceScale=\"1.1\" diffuseConstant=\"1.08\"><feDistantLight azimuth=\"235\" elevation=\"60\"/></feDiffuseLighting></filter>"
        );
        foreach (var layer in layers)
        {
            svg.Layer(
                layer,
                "<g stroke-width=\"1.2\">",
                layer.Redrawn(m => Cut(m, layer.Role, near, far))
            );
        }

        svg.Raw(
            $"<rect width=\"1536\" height=\"864\" filter=\"url(#{grain})\" style=\"mix-blend-mode:multiply\" opacity=\".5\"/>"
        );
    }

    private static IEnumerable<Mark> Cut(Mark mark, LayerRole role, string near, string far)
    {
        var colour = mark.Paint.Colour;
        if (mark.Paint.Gradient is { } g)
        {
            return role == LayerRole.Air ? []
                : g.Radius > 0 ? Discs(mark, g, far)
                : Stacks(mark, g, near);
        }

        if (mark.Stroke > 0)
        {
            return
            [
                mark with
                {
                    Paint = new Paint(Dyed(colour).Thin(colour.Alpha)),
                    Filter = mark.Stroke > 9 && mark.Clip is null ? far : null,
                },
            ];
        }

        if (colour.Alpha < 1)
        {
            // Paper casts its own shadows, so painted ones go; mist is tracing paper.
            return role == LayerRole.Subject && colour.Luma() < 0.45
                ? []
                :
                [
                    mark with
                    {
                        Paint = new Paint(Dyed(colour).Thin(Math.Min(1, colour.Alpha * 1.15))),
                    },
                ];
        }

        var spread = mark.Shape.Spread;
        var lifted = mark.Clip is null && spread > Smallest;
        return
        [
            mark with
            {
                Paint = new Paint(Dyed(colour)),
                Rim = lifted ? new Rim(Edge(colour), spread > 90 ? 2 : 1.2) : null,
                Filter =
                    !lifted ? null
                    : spread > 150 ? near
                    : far,
            },
        ];
    }

    // A glow becomes a few discs of tracing paper, the smallest on top.
    private static IEnumerable<Mark> Discs(Mark mark, Gradient g, string far)
    {
        const int Rings = 3;
        for (var i = Rings; i > 0; i--)
        {
            var r = g.Radius * i / (Rings + 0.6);
            var tone = g.At((i - 0.5) / Rings);
            if (tone.Alpha > 0.04)
            {
                yield return mark with
                {
                    Shape = Outline.Oval(g.From.X, g.From.Y, r, r),
                    Paint = new Paint(Dyed(tone).Thin(Math.Min(0.5, tone.Alpha))),
                    Filter = r > 60 ? far : null,
                };
            }
        }
    }

    // Wavy sheets one behind the other, from the far end of the gradient to the near one.
    private static IEnumerable<Mark> Stacks(Mark mark, Gradient g, string near)
    {
        yield return mark with
        {
            Paint = new Paint(Dyed(g.At(0.5 / Sheets))),
        };
        var level = Math.Abs(g.To.Y - g.From.Y) > Math.Abs(g.To.X - g.From.X);
        if (!level || mark.Shape.Spread < 500 || g.Stops.Any(s => s.Tone.Alpha < 1))
        {
            yield break;
        }

        for (var i = 1; i < Sheets; i++)
        {
            var y = g.From.Y + ((g.To.Y - g.From.Y) * i / Sheets);
            var (rise, x) = (14 + (i * 3), -120.0 - (i * 97 % 160));
            var wave = Outline.From(x, y);
            for (; x < Sheet.Width + 60; x += 260)
            {
                wave.Curve(x + 65, y - rise, x + 90, y - rise, x + 130, y)
                    .Curve(x + 170, y + rise, x + 195, y + rise, x + 260, y);
            }

            var tone = g.At((i + 0.5) / Sheets);
            yield return mark with
            {
                Shape = wave.To(x, Sheet.Height + 20).To(-300, Sheet.Height + 20).Close(),
                Clip = mark.Clip ?? mark.Shape,
                Paint = new Paint(Dyed(tone)),
                Rim = new Rim(Edge(tone), 1.6),
                Filter = near,
            };
        }
    }

    // Dyed paper: purer than paint, and in steps, because paper comes in so many colours and no more.
    private static Tone Dyed(Tone tone)
    {
        var (hue, saturation, lightness) = tone.Hsl();
        return Pigment.Of(hue, saturation * 1.12, Math.Round(lightness * 22) / 22, 1);
    }

    private static Tone Edge(Tone tone) => Dyed(tone).Mix(Tone.Of(0xffffff), 0.4);

    private static string Drop(string id, int x, int y, double blur, double alpha) =>
        $"<filter id=\"{id}\" x=\"-30\" y=\"-30\" width=\"1596\" height=\"924\" filterUnits=\"userSpaceOnUse\" color-interpolation-filters=\"sRGB\">"
        + $"<feOffset in=\"SourceAlpha\" dx=\"{x}\" dy=\"{y}\"/><feGaussianBlur stdDeviation=\"{SvgWriter.Number(blur)}\"/>"
        + $"<feColorMatrix values=\"0 0 0 0 .08  0 0 0 0 .06  0 0 0 0 .16  0 0 0 {SvgWriter.Number(alpha)} 0\"/>"
        + "<feMerge><feMergeNode/><feMergeNode in=\"SourceGraphic\"/></feMerge></filter>";
}
