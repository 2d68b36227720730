using System.Globalization;
using System.Text;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>
/// A church window: deep glowing colours between leads. Every shape of some size gets a lead of its own; large ones, the sky above all, are
/// broken into panes by a net of leads, and no two panes are of quite the same glass.
/// </summary>
internal sealed class StainedGlass : Style
{
    /// <summary>No glazier cuts smaller pieces.</summary>
    private const double Smallest = 12;

    /// <summary>Larger pieces of glass would break.</summary>
    private const double Largest = 330;

    private const int Columns = 11;
    private const int Rows = 7;

    private static readonly Tone Lead = Tone.Of(0x1b1a22);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "stained glass",
        "stained glass window",
        "glass window",
        "church window",
        "cathedral window",
        "coloured glass",
        "colored glass",
        "mosaic",
        "mosaico",
        "mosaique",
        "mosaik",
    ];

    /// <inheritdoc/>
    public override string Phrase => "as a stained glass window";

    /// <inheritdoc/>
    public override double Spill => 6;

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var (net, shine, light) = (svg.NewId(), svg.NewId(), svg.NewId());
        svg.Define(Net(net));
        svg.Define(
            $"<filter id=\"{shine}\" x=\"0\" y=\"0\" width=\"1\" height=\"1\" color-interpolation-filters=\"sRGB\"><feTurbulence type=\"fractalNoise\" baseFrequency=\"0.012 0.03\" numOctaves=\"3\" seed=\"6\"/><feColorMatrix values=\"0 0 0 0 1  0 0 0 0 1  0 0 0 0 .92  0 2.2 0 0 -.95\"/></filter>"
                + $"<radialGradient id=\"{light}\" cx=\".45\" cy=\".4\" r=\".75\"><stop offset=\"0\" stop-color=\"#fff6d8\" stop-opacity=\".3\"/><stop offset=\".6\" stop-color=\"#fff6d8\" stop-opacity=\"0\"/><stop offset=\"1\" stop-color=\"#0a0820\" stop-opacity=\".45\"/></radialGradient>"
        );
        foreach (var layer in layers)
        {
            svg.Layer(
                layer,
                "<g stroke-width=\"1.5\">",
                layer.Redrawn(m => Glazed(m, layer.Role, net))
            );
        }

        svg.Raw(
            $"<rect width=\"1536\" height=\"864\" filter=\"url(#{shine})\" opacity=\".3\"/><rect width=\"1536\" height=\"864\" fill=\"url(#{light})\"/>"
                + $"<path fill=\"none\" stroke=\"{SvgWriter.Hex(Lead)}\" stroke-width=\"30\" d=\"M0 0H1536V864H0z\"/>"
        );
    }

    private static IEnumerable<Mark> Glazed(Mark mark, LayerRole role, string net)
    {
        var colour = mark.Paint.Colour;
        if (role == LayerRole.Air && (mark.Paint.Gradient is not null || mark.Shape.Spread > 200))
        {
            return mark.Paint.Gradient is not null
                ? []
                : [mark with { Paint = new Paint(Glass(colour).Thin(colour.Alpha * 0.8)) }];
        }

        if (mark.Paint.Gradient is { } g)
        {
            return g.Radius > 0
                ? [mark with { Paint = mark.Paint.Each(t => Glass(t).Thin(t.Alpha * 0.8)) }]
                : Panes(mark with { Paint = mark.Paint.Each(t => Glass(t).Thin(t.Alpha)) }, net);
        }

        if (mark.Stroke > 0)
        {
            return mark.Stroke < 6 || mark.Clip is not null
                ? [mark with { Paint = new Paint(Glass(colour).Thin(colour.Alpha)) }]
                :
                [
                    mark with
                    {
                        Paint = new Paint(Lead),
                        Stroke = mark.Stroke + 5,
                    },
                    mark with
                    {
                        Paint = new Paint(Glass(colour)),
                    },
                ];
        }

        if (colour.Alpha < 1)
        {
            return role == LayerRole.Subject && colour.Luma() < 0.45
                ? []
                : [mark with { Paint = new Paint(Glass(colour).Thin(colour.Alpha)) }];
        }

        var spread = mark.Shape.Spread;
        var leaded = mark.Clip is null && spread > Smallest;
        var glazed = mark with
        {
            Paint = new Paint(Glass(colour)),
            Rim = leaded
                ? new Rim(
                    Lead,
                    spread > 160 ? 7
                        : spread > 60 ? 4.5
                        : spread > 26 ? 2.8
                        : 0
                )
                : null,
        };
        return leaded && spread > Largest ? Panes(glazed, net) : [glazed];
    }

    // The net of leads is cut once and laid under the clip of each large piece.
    private static IEnumerable<Mark> Panes(Mark mark, string net) =>
        mark.Clip is not null || mark.Shape.Spread < Largest
            ? [mark]
            :
            [
                mark,
                new Mark(mark.Shape, mark.Paint, Clip: mark.Shape, Use: net),
                mark with
                {
                    Paint = new Paint(Lead),
                    Stroke = 7,
                    Rim = null,
                },
            ];

    // Full and deep, as light through glass is.
    private static Tone Glass(Tone tone)
    {
        var (hue, saturation, lightness) = tone.Hsl();
        return Pigment.Of(
            hue,
            saturation < 0.1 ? saturation : Math.Min(1, (saturation * 1.2) + 0.2),
            lightness > 0.85 ? lightness : 0.06 + (lightness * 0.86)
        );
    }

    // Four-sided panes with wandering corners: some a little lighter, some a little darker, leads between all.
    private static string Net(string id)
    {
        var dice = Chance.From("leads", 0);
        var at = new (int X, int Y)[Columns + 1, Rows + 1];
        for (var i = 0; i <= Columns; i++)
        {
            for (var j = 0; j <= Rows; j++)
            {
                var (w, h) = (Sheet.Width / Columns, Sheet.Height / Rows);
                at[i, j] = (
                    (int)((i + (j % 2 == 0 ? 0 : 0.45) + dice.Between(-0.3, 0.3)) * w),
                    (int)((j + dice.Between(-0.3, 0.3)) * h)
                );
            }
        }

        var (light, dark, leads) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i <= Columns; i++)
        {
            for (var j = 0; j <= Rows; j++)
            {
                var (x, y) = at[i, j];
                if (i < Columns)
                {
                    leads.Append(
                        CultureInfo.InvariantCulture,
                        $"M{x} {y}L{at[i + 1, j].X} {at[i + 1, j].Y}"
                    );
                }

                if (j < Rows)
                {
                    leads.Append(
                        CultureInfo.InvariantCulture,
                        $"M{x} {y}L{at[i, j + 1].X} {at[i, j + 1].Y}"
                    );
                }

                if (i < Columns && j < Rows && dice.Unit() is var luck && luck < 0.66)
                {
                    var (b, c, d) = (at[i + 1, j], at[i + 1, j + 1], at[i, j + 1]);
                    (luck < 0.33 ? light : dark).Append(
                        CultureInfo.InvariantCulture,
                        $"M{x} {y}L{b.X} {b.Y} {c.X} {c.Y} {d.X} {d.Y}z"
                    );
                }
            }
        }

        return $"<g id=\"{id}\"><path fill=\"#fff\" opacity=\".17\" d=\"{light}\"/><path fill=\"#120a3a\" opacity=\".15\" d=\"{dark}\"/><path fill=\"none\" stroke=\"{SvgWriter.Hex(Lead)}\" stroke-width=\"5\" d=\"{leads}\"/></g>";
    }
}
