using System.Text;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// Graphite on paper: every shape is a line round bare paper, and what is dark or in shade is hatched, the darker the closer, at last
/// crosswise. Colour is left out altogether; light and shade carry the picture.
/// </summary>
internal sealed class Pencil : Style
{
    /// <summary>Shapes smaller than this get no line of their own: a pencil has a width.</summary>
    private const double Smallest = 11;

    private static readonly Tone Paper = Tone.Of(0xfaf7ef);
    private static readonly Tone Graphite = Tone.Of(0x2b2b33);

    // From light to dark: distance of the lines, their width, whether crossed, how grey the rubbed ground under them is.
    private static readonly (double Gap, double Width, bool Crossed, double Rubbed)[] Hatchings =
    [
        (16, 1.1, false, 0),
        (11, 1.3, false, 0.02),
        (8, 1.5, false, 0.05),
        (9.6, 1.5, true, 0.07),
        (7.4, 1.7, true, 0.13),
        (6, 2.1, true, 0.28),
        (5, 2.6, true, 0.6),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "pencil drawing",
        "pencil",
        "pencil sketch",
        "pencils",
        "coloured pencil",
        "colored pencil",
        "sketched",
        "black and white",
        "charcoal",
        "graphite",
    ];

    /// <inheritdoc/>
    public override string Phrase => "drawn in pencil";

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var (shake, grain) = (svg.NewId(), svg.NewId());
        svg.Define(
            $"<filter id=\"{shake}\" x=\"0\" y=\"0\" width=\"1536\" height=\"864\" filterUnits=\"userSpaceOnUse\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.03\" numOctaves=\"2\" seed=\"8\"/><feDisplacementMap in=\"SourceGraphic\" scale=\"5\" xChannelSelector=\"R\" yChannelSelector=\"G\"/></filter>"
                + $"<filter id=\"{grain}\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.9\" numOctaves=\"2\" seed=\"5\"/><feColorMatrix values=\"0 0 0 0 .98  0 0 0 0 .97  0 0 0 0 .94  0 2.6 0 0 -1.2\"/></filter>"
        );
        var hatchings = Enum.GetValues<LayerRole>().ToDictionary(r => r, r => Define(r, svg));
        svg.Raw($"<rect width=\"1536\" height=\"864\" fill=\"{SvgWriter.Hex(Paper)}\"/>");
        foreach (var layer in layers)
        {
            svg.Layer(
                layer,
                $"<g filter=\"url(#{shake})\" stroke-width=\"1.6\">",
                layer.Redrawn(m => Drawn(m, layer.Role, hatchings[layer.Role]))
            );
        }

        svg.Raw($"<rect width=\"1536\" height=\"864\" filter=\"url(#{grain})\" opacity=\".35\"/>");
    }

    private static IEnumerable<Mark> Drawn(Mark mark, LayerRole role, string[] hatchings)
    {
        var colour = mark.Paint.Colour;
        if (mark.Paint.Gradient is { } g)
        {
            return Shaded(mark, g, hatchings);
        }

        if (mark.Stroke > 0)
        {
            return Line(mark, hatchings);
        }

        if (colour.Alpha < 1)
        {
            // Shadows are hatched thinly over what is there; haze and shine are rubbed out.
            return
            [
                mark with
                {
                    Paint =
                        colour.Luma() < 0.5 ? new Paint(Graphite.Thin(colour.Alpha * 0.55))
                        : role == LayerRole.Sky ? new Paint(Paper.Thin(colour.Alpha))
                        : new Paint(Paper.Thin(colour.Alpha * 0.7)),
                },
            ];
        }

        var ringed = mark.Clip is null && mark.Shape.Spread > Smallest;
        return
        [
            mark with
            {
                Paint =
                    mark.Shape.Spread < Smallest * 2 ? Rubbed(colour) : Hatched(colour, hatchings),
                Rim = ringed ? Edge(mark, role) : null,
            },
        ];
    }

    private static Rim Edge(Mark mark, LayerRole role)
    {
        var spread = mark.Shape.Spread;
        var width =
            spread > 120 ? 3.8
            : spread > 40 ? 2.8
            : 0;
        return role is LayerRole.Subject
            ? new Rim(Graphite, width)
            : new Rim(Graphite.Mix(Paper, 0.3), width * 0.7);
    }

    // A stroke as wide as an arm is a shape with two edges; a thin one is the pencil's own line.
    private static IEnumerable<Mark> Line(Mark mark, string[] hatchings)
    {
        if (mark.Stroke < 5)
        {
            var dark = 0.35 + (0.65 * (1 - mark.Paint.Colour.Luma()));
            var alpha = Math.Min(1, mark.Paint.Colour.Alpha);
            return
            [
                mark with
                {
                    Paint = new Paint(Paper.Mix(Graphite, dark).Thin(alpha)),
                    Stroke = Math.Clamp(mark.Stroke * 0.8, 0.7, 2.6),
                },
            ];
        }

        return
        [
            mark with
            {
                Paint = new Paint(Graphite),
                Stroke = mark.Stroke + 1.6,
            },
            mark with
            {
                Paint = Hatched(mark.Paint.Colour, hatchings),
                Stroke = Math.Max(1, mark.Stroke - 1.8),
            },
        ];
    }

    // The darkest hatching of the gradient, and paper over it where it is lighter.
    private static IEnumerable<Mark> Shaded(Mark mark, Gradient g, string[] hatchings)
    {
        var darkest = g.Stops.Max(s => Darkness(s.Tone));
        if (g.Stops.Any(s => s.Tone.Alpha < 1))
        {
            return
            [
                mark with
                {
                    Paint = mark.Paint.Each(t => Paper.Thin(t.Alpha * (t.Luma() > 0.5 ? 0.8 : 0))),
                },
            ];
        }

        var lightened = g with
        {
            Stops =
            [
                .. g.Stops.Select(s =>
                    (
                        s.Offset,
                        Paper.Thin(0.97 * (1 - (Darkness(s.Tone) / Math.Max(0.05, darkest))))
                    )
                ),
            ],
        };
        return
        [
            mark with
            {
                Paint = Hatched(darkest, hatchings),
            },
            mark with
            {
                Paint = new Paint(Paper, lightened),
            },
        ];
    }

    // Too small to hatch: rubbed with the side of the lead.
    private static Paint Rubbed(Tone tone) =>
        new(Paper.Mix(Graphite, Math.Round(Math.Pow(Darkness(tone), 1.6) * 8) / 8));

    private static double Darkness(Tone tone) => 1 - tone.Luma();

    private static Paint Hatched(Tone tone, string[] hatchings) =>
        Hatched(Darkness(tone), hatchings);

    private static Paint Hatched(double darkness, string[] hatchings)
    {
        var level = (int)Math.Floor((darkness - 0.13) / 0.74 * hatchings.Length);
        return level < 0
            ? new Paint(Paper)
            : new Paint(Paper, Server: hatchings[Math.Min(level, hatchings.Length - 1)]);
    }

    // Each depth of the picture has its own slant, so that things stand off what is behind them.
    private static string[] Define(LayerRole role, SvgWriter svg)
    {
        var slant = role switch
        {
            LayerRole.Sky => 64,
            LayerRole.Land => 100,
            _ => 38,
        };
        return
        [
            .. Hatchings.Select(
                (h, i) =>
                {
                    var id = svg.NewId();
                    var (gap, wide) = (SvgWriter.Number(h.Gap), SvgWriter.Number(h.Width));
                    var lines = new StringBuilder($"M0 0v{gap}");
                    lines.Append(h.Crossed ? $"M0 0h{gap}" : "");
                    svg.Define(
                        $"<pattern id=\"{id}\" width=\"{gap}\" height=\"{gap}\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({slant + (i * 3)})\"><path fill=\"{SvgWriter.Hex(Paper.Mix(Graphite, h.Rubbed))}\" d=\"M0 0h{gap}v{gap}h-{gap}z\"/><path d=\"{lines}\" stroke=\"{SvgWriter.Hex(Graphite.Mix(Paper, 0.18))}\" stroke-width=\"{wide}\"/></pattern>"
                    );
                    return id;
                }
            ),
        ];
    }
}
