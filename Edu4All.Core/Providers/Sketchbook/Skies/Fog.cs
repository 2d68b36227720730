using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Banks of fog between the layers of the land; what is far away only shimmers through.</summary>
internal sealed class Fog : Weather
{
    private static readonly Tone Bank = Tone.Of(0xf7f4ec);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fog", "foggy", "mist", "misty", "haze", "hazy", "nebel", "brouillard", "niebla", "neblina"];

    /// <inheritdoc/>
    public override string Phrase => "in the fog";

    /// <inheritdoc/>
    public override double Veil => 0.95;

    /// <inheritdoc/>
    public override double Haze => 0.4;

    /// <inheritdoc/>
    public override int Clouds => 0;

    /// <inheritdoc/>
    public override void Behind(Pen pen, double horizon)
    {
        pen.Fade(
            Outline.Box(-4, horizon - 170, Sheet.Width + 8, 250),
            0,
            horizon - 170,
            0,
            horizon + 80,
            (0, Bank.Thin(0)),
            (0.6, Bank.Thin(0.8)),
            (1, Bank.Thin(0))
        );
        Drift(pen, horizon - 40, 5, 0.5);
    }

    /// <inheritdoc/>
    public override void Between(Pen pen, double horizon)
    {
        pen.Fade(
            Outline.Box(-4, horizon - 60, Sheet.Width + 8, 230),
            0,
            horizon - 60,
            0,
            horizon + 170,
            (0, Bank.Thin(0)),
            (0.45, Bank.Thin(0.62)),
            (1, Bank.Thin(0))
        );
        Drift(pen, horizon + 60, 5, 0.5);
    }

    /// <inheritdoc/>
    public override void Before(Pen pen, double horizon) => Drift(pen, horizon + 235, 4, 0.28);

    private static void Drift(Pen pen, double y, int count, double alpha)
    {
        for (var i = 0; i < count; i++)
        {
            var (x, dy, w) = (
                pen.Chance.Between(-100, Sheet.Width),
                pen.Chance.Between(-34, 34),
                pen.Chance.Between(260, 520)
            );
            var shape = Outline
                .Box(x, y + dy, w, 26, 13)
                .And(Outline.Box(x + (w * 0.18), y + dy - 17, w * 0.5, 34, 17));
            pen.Fill(shape, Bank.Thin(alpha));
        }
    }
}
