using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// Wet paint on rough paper: shapes swell and bleed at their rim, pigment gathers at the edge and settles unevenly, and the
/// sheet keeps an unpainted border.
/// </summary>
internal sealed class Watercolour : Style
{
    /// <summary>Shapes smaller than this dry without a rim one could see.</summary>
    private const double Smallest = 46;

    private static readonly Tone Paper = Tone.Of(0xfbf7ec);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "watercolour",
        "watercolor",
        "watercolour painting",
        "watercolor painting",
        "water colour",
        "water color",
        "aquarelle",
        "acuarela",
        "aquarell",
    ];

    /// <inheritdoc/>
    public override string Phrase => "painted in watercolour";

    /// <inheritdoc/>
    public override double Spill => 14;

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var (wet, wash, grain, border) = (svg.NewId(), svg.NewId(), svg.NewId(), svg.NewId());
        svg.Define(Bleed(wet, wobble: 7, frequency: "0.022", low: 0.75));
        svg.Define(Bleed(wash, wobble: 22, frequency: "0.011", low: 0.58));
        svg.Define(
            $"<filter id=\"{grain}\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.7\" numOctaves=\"3\" seed=\"4\"/>"
                + "<feDiffuseLighting lighting-color=\"#fffaf0\" surfaceScale=\"0.9\" diffuseConstant=\"1.05\"><feDistantLight azimuth=\"225\" elevation=\"62\"/></feDiffuseLighting></filter>"
        );
        svg.Define(
            $"<filter id=\"{border}\" x=\"0\" y=\"0\" width=\"1536\" height=\"864\" filterUnits=\"userSpaceOnUse\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.013\" numOctaves=\"5\" seed=\"9\"/>"
                + "<feDisplacementMap in=\"SourceGraphic\" scale=\"70\" xChannelSelector=\"R\" yChannelSelector=\"G\"/><feGaussianBlur stdDeviation=\"1.6\"/></filter>"
        );
        svg.Define(
            $"<mask id=\"{border}m\" maskUnits=\"userSpaceOnUse\" x=\"0\" y=\"0\" width=\"1536\" height=\"864\"><rect x=\"44\" y=\"40\" width=\"1448\" height=\"784\" rx=\"26\" fill=\"#fff\" filter=\"url(#{border})\"/></mask>"
        );
        svg.Raw(
            $"<rect width=\"1536\" height=\"864\" fill=\"{SvgWriter.Hex(Paper)}\"/><g mask=\"url(#{border}m)\">"
        );
        foreach (var layer in layers)
        {
            var soft = layer.Role is LayerRole.Sky;
            svg.Layer(
                layer,
                $"<g filter=\"url(#{(soft ? wash : wet)})\" stroke-width=\"1.6\">",
                layer.Restyled(m => Painted(m, rim: layer.Role != LayerRole.Air))
            );
        }

        svg.Raw(
            $"</g><rect width=\"1536\" height=\"864\" filter=\"url(#{grain})\" style=\"mix-blend-mode:multiply\" opacity=\".55\"/>"
        );
    }

    // Thinned with water, and with the darker rim that a drying wash leaves.
    private static Mark Painted(Mark mark, bool rim)
    {
        var colour = Thinned(mark.Paint.Colour);
        if (mark.Paint.Gradient is { } g)
        {
            return mark with
            {
                Paint = new Paint(
                    colour,
                    g with
                    {
                        Stops = [.. g.Stops.Select(s => (s.Offset, Thinned(s.Tone)))],
                    }
                ),
            };
        }

        var edge =
            rim
            && mark.Stroke <= 0
            && colour.Alpha >= 1
            && mark.Clip is null
            && mark.Shape.Spread > Smallest;
        return mark with
        {
            Paint = new Paint(colour),
            Rim = edge ? new Rim(colour.Mix(Tone.Of(0x2a2350), 0.13)) : null,
        };
    }

    private static Tone Thinned(Tone tone) => tone.Mix(Paper, 0.16);

    // Pigment: a slow noise lightens the paint between nothing and a third; the outline is pushed about by another.
    private static string Bleed(string id, int wobble, string frequency, double low) =>
        $"<filter id=\"{id}\" x=\"-20\" y=\"-20\" width=\"1576\" height=\"904\" filterUnits=\"userSpaceOnUse\" color-interpolation-filters=\"sRGB\">"
        + $"<feTurbulence type=\"fractalNoise\" baseFrequency=\"{frequency}\" numOctaves=\"3\" seed=\"3\" result=\"n\"/>"
        + $"<feDisplacementMap in=\"SourceGraphic\" in2=\"n\" scale=\"{wobble}\" xChannelSelector=\"R\" yChannelSelector=\"G\" result=\"d\"/>"
        + "<feTurbulence type=\"fractalNoise\" baseFrequency=\"0.008 0.014\" numOctaves=\"4\" seed=\"21\"/>"
        + $"<feColorMatrix values=\"0 0 0 0 {SvgWriter.Number(Paper.R)}  0 0 0 0 {SvgWriter.Number(Paper.G)}  0 0 0 0 {SvgWriter.Number(Paper.B)}  0 1.5 0 0 {SvgWriter.Number(-low)}\" result=\"p\"/>"
        + "<feComposite in=\"p\" in2=\"d\" operator=\"atop\"/></filter>";
}
