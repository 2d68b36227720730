using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Big soft flakes, and snow on the land.</summary>
internal sealed class Snow : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "snow",
        "snowy",
        "snowing",
        "snowfall",
        "snowflakes",
        "blizzard",
        "schnee",
        "neige",
        "nieve",
        "neve",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in the snow";

    /// <inheritdoc/>
    public override double Veil => 0.4;

    /// <inheritdoc/>
    public override double Haze => 0.1;

    /// <inheritdoc/>
    public override int Clouds => 5;

    /// <inheritdoc/>
    public override bool Covers => true;

    /// <inheritdoc/>
    public override void Between(Pen pen, double horizon) => Fall(pen, 90, 1.4, 3.2);

    /// <inheritdoc/>
    public override void Before(Pen pen, double horizon) => Fall(pen, 55, 3, 7.5);

    private static void Fall(Pen pen, int count, double small, double large)
    {
        for (var i = 0; i < count; i++)
        {
            pen.Disc(
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(0, Sheet.Height),
                pen.Chance.Between(small, large),
                Ink.White.Lit(0.5).Thin(0.9)
            );
        }
    }
}
