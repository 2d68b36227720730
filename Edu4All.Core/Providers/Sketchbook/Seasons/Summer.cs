using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Seasons;

/// <summary>Deep green leaves, grass gone yellow in the sun, poppies.</summary>
internal sealed class Summer : Season
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["summer", "summertime", "in summer", "verano", "ete", "sommer", "verao"];

    /// <inheritdoc/>
    public override Tone Land(Tone usual) => usual.Mix(Tone.Of(0xd8c65a), 0.34 * Green(usual));

    /// <inheritdoc/>
    public override Tone Leaf(Tone usual, int which) => usual.Mix(Tone.Of(0x2f7f3c), 0.5);

    /// <inheritdoc/>
    public override void Strew(Pen pen, double horizon)
    {
        for (var i = 0; i < 22; i++)
        {
            var (x, y) = (
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(horizon + 150, 850)
            );
            var r = 2 + ((y - horizon) / 70);
            pen.Dash(x, y, x, y + (r * 2.4), Tone.Of(0x5f9a48), 1.4);
            pen.Oval(x, y, r, r * 0.8, i % 3 == 0 ? Tone.Of(0xf7c43f) : Tone.Of(0xe2533f));
        }
    }
}
