using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Grey clouds, slanting rain, puddle rings.</summary>
internal sealed class Rain : Weather
{
    private static readonly Tone Drop = Tone.Of(0x6f93bd);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["rain", "rainy", "raining", "shower", "drizzle", "regen", "pluie", "lluvia", "chuva"];

    /// <inheritdoc/>
    public override string Phrase => "in the rain";

    /// <inheritdoc/>
    public override double Veil => 0.85;

    /// <inheritdoc/>
    public override double Haze => 0.16;

    /// <inheritdoc/>
    public override int Clouds => 9;

    /// <inheritdoc/>
    public override void Between(Pen pen, double horizon) => Fall(pen, 120, 30, 1.6, 0.5);

    /// <inheritdoc/>
    public override void Before(Pen pen, double horizon)
    {
        Fall(pen, 80, 52, 2.8, 0.6);
        for (var i = 0; i < 12; i++)
        {
            var (x, y) = (
                pen.Chance.Between(40, Sheet.Width - 40),
                pen.Chance.Between(horizon + 150, Sheet.Height - 20)
            );
            pen.Line(Outline.Oval(x, y, 24, 6), Drop.Thin(0.4), 1.6);
        }
    }

    private static void Fall(Pen pen, int count, double length, double width, double alpha)
    {
        var all = new Outline();
        for (var i = 0; i < count; i++)
        {
            var (x, y) = (
                pen.Chance.Between(0, Sheet.Width + 60),
                pen.Chance.Between(-20, Sheet.Height)
            );
            all.Move(x, y).To(x - (length * 0.25), y + length);
        }

        pen.Line(all, Drop.Thin(alpha), width);
    }
}
