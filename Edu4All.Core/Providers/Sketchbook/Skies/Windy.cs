using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Seasons;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Wind one can see: long curls of it, leaves and grass on their way.</summary>
internal sealed class Windy : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "wind",
        "windy",
        "breeze",
        "breezy",
        "gale",
        "gust",
        "falling leaves",
        "blowing leaves",
        "windig",
        "sturmisch",
        "vent",
        "venteux",
        "viento",
        "ventoso",
        "vento",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in the wind";

    /// <inheritdoc/>
    public override int Clouds => 6;

    /// <inheritdoc/>
    public override void Between(Pen pen, double horizon)
    {
        foreach (
            var (x, y, size) in new[]
            {
                (90.0, 150.0, 1.0),
                (760, 90, 1.2),
                (1080, 330, 0.9),
                (340, 400, 0.8),
            }
        )
        {
            Curl(pen.At(x + pen.Chance.Between(-50, 50), y, size));
        }
    }

    /// <inheritdoc/>
    public override void Before(Pen pen, double horizon)
    {
        for (var i = 0; i < 34; i++)
        {
            Autumn.Leaf(
                pen.At(
                    pen.Chance.Between(0, Sheet.Width),
                    pen.Chance.Between(90, 840),
                    pen.Chance.Between(0.8, 1.7),
                    pen.Chance.Between(-70, 50)
                ),
                i
            );
        }
    }

    private static void Curl(Pen pen)
    {
        var air = Tone.Of(0xffffff).Thin(0.75).Glow();
        pen.Line(
            Outline
                .From(0, 0)
                .Curve(120, -16, 210, 12, 290, -6)
                .Curve(350, -22, 344, -74, 300, -68)
                .Curve(268, -62, 276, -26, 306, -34),
            air,
            7
        );
        pen.Line(
            Outline.From(60, 34).Curve(150, 22, 220, 44, 300, 30).Curve(352, 22, 360, 66, 322, 66),
            air,
            6
        );
        pen.Line(Outline.From(-30, 22).Curve(10, 14, 20, 18, 40, 17), air, 5);
    }
}
