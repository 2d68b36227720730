using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// Neon tubes at night: every shape becomes a glowing outline round a body almost as dark as the wall behind it. Hues are kept and driven to
/// full strength; what has none glows ice blue.
/// </summary>
internal sealed class Neon : Style
{
    /// <summary>Smaller shapes are lit points, not tubes.</summary>
    private const double Smallest = 15;

    private static readonly Tone Wall = Tone.Of(0x0b0a1e);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "neon",
        "night neon",
        "neon lights",
        "neon light",
        "neon style",
        "neon glow",
        "neon sign",
        "glow in the dark",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in glowing neon lines";

    /// <inheritdoc/>
    public override double Spill => 32;

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var glow = svg.NewId();

        // Only what is bright glows: darkness becomes transparency before the blur.
        svg.Define(
            $"<filter id=\"{glow}\" x=\"0\" y=\"0\" width=\"1536\" height=\"864\" filterUnits=\"userSpaceOnUse\" color-interpolation-filters=\"sRGB\">"
                + "<feColorMatrix values=\"1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 1.1 1.1 1.1 0 -.75\"/><feComposite in2=\"SourceAlpha\" operator=\"in\" result=\"l\"/>"
                + "<feGaussianBlur in=\"l\" stdDeviation=\"9\" result=\"a\"/><feGaussianBlur in=\"l\" stdDeviation=\"3\" result=\"b\"/>"
                + "<feMerge><feMergeNode in=\"SourceGraphic\"/><feMergeNode in=\"a\"/><feMergeNode in=\"b\"/><feMergeNode in=\"l\"/></feMerge></filter>"
        );
        svg.Raw($"<rect width=\"1536\" height=\"864\" fill=\"{SvgWriter.Hex(Wall)}\"/>");
        foreach (var layer in layers)
        {
            svg.Layer(
                layer,
                $"<g filter=\"url(#{glow})\" stroke-width=\"2\">",
                layer.Redrawn(m => Lit(m, layer.Role))
            );
        }
    }

    private static IEnumerable<Mark> Lit(Mark mark, LayerRole role)
    {
        var colour = mark.Paint.Colour;
        if (mark.Paint.Gradient is not null)
        {
            if (role == LayerRole.Air)
            {
                return [];
            }

            var dim = mark.Paint.Gradient.Radius > 0 ? 0.4 : 0.9;
            return
            [
                mark with
                {
                    Paint = mark.Paint.Each(t => Vivid(t).Mix(Wall, dim).Thin(t.Alpha)),
                    Rim =
                        role == LayerRole.Land
                        && mark is { Clip: null, Paint.Gradient.Radius: <= 0 }
                            ? new Rim(Vivid(colour), 2.6)
                            : null,
                },
            ];
        }

        if (mark.Stroke > 0)
        {
            return Tube(mark);
        }

        if (colour.Alpha < 1)
        {
            return role == LayerRole.Subject && colour.Luma() < 0.5
                ? []
                : [mark with { Paint = new Paint(Vivid(colour).Thin(colour.Alpha * 0.3)) }];
        }

        var spread = mark.Shape.Spread;
        if (spread < Smallest)
        {
            // Eyes and buttons: dark ones are ringed, bright ones are points of light.
            return colour.Luma() < 0.42
                ?
                [
                    mark with
                    {
                        Paint = new Paint(Wall),
                        Rim = mark.Clip is null && spread > 4 ? new Rim(Ice, 1.8) : null,
                    },
                ]
                : [mark with { Paint = new Paint(Vivid(colour).Mix(Wall, 0.12)) }];
        }

        if (role == LayerRole.Sky && colour.Luma() > 0.75)
        {
            // Sun and moon are lamps themselves.
            return
            [
                mark with
                {
                    Paint = new Paint(Vivid(colour).Mix(Wall, 0.35)),
                    Rim = new Rim(Vivid(colour), 3),
                },
            ];
        }

        var ringed = mark.Clip is null;
        if (spread < 40 && colour.Luma() < 0.25)
        {
            // Eyes, noses, mouths.
            return [mark with { Paint = new Paint(Wall), Rim = ringed ? new Rim(Ice, 2.4) : null }];
        }

        var width =
            spread > 90 ? 4
            : spread > 36 ? 3
            : 2;
        return
        [
            mark with
            {
                Paint = new Paint(Vivid(colour).Mix(Wall, ringed ? 0.93 : 0.86)),
                Rim = ringed ? new Rim(Vivid(colour), width) : null,
            },
        ];
    }

    // A stroke as wide as an arm becomes two tubes, one along each edge.
    private static IEnumerable<Mark> Tube(Mark mark)
    {
        var lit = Vivid(mark.Paint.Colour);
        if (mark.Stroke < 7)
        {
            return
            [
                mark with
                {
                    Paint = new Paint(lit.Thin(mark.Paint.Colour.Alpha)),
                    Stroke = Math.Clamp(mark.Stroke, 1.2, 2.6),
                },
            ];
        }

        return
        [
            mark with
            {
                Paint = new Paint(lit),
                Stroke = mark.Stroke + 2,
            },
            mark with
            {
                Paint = new Paint(lit.Mix(Wall, 0.9)),
                Stroke = mark.Stroke - 2.4,
            },
        ];
    }

    private static Tone Ice => Tone.Of(0x8fe9ff);

    private static Tone Vivid(Tone tone)
    {
        var (hue, saturation, lightness) = tone.Hsl();
        return saturation < 0.16
            ? Ice.Mix(Tone.Of(0xffffff), lightness * 0.5)
            : Pigment.Of(hue, Math.Min(1, 0.75 + saturation), 0.6 + (lightness * 0.08));
    }
}
