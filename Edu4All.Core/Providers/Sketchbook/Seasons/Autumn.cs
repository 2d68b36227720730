using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Seasons;

/// <summary>Trees in gold, orange and red, straw-coloured grass, fallen leaves.</summary>
internal sealed class Autumn : Season
{
    private static readonly int[] Leaves = [0xe39a3b, 0xd0633a, 0xe9bd4a, 0xb9533b];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "autumn",
        "in autumn",
        "in the fall",
        "fall season",
        "autumn leaves",
        "otono",
        "automne",
        "herbst",
        "outono",
    ];

    /// <inheritdoc/>
    public override Tone Land(Tone usual) => usual.Mix(Tone.Of(0xd9b25e), 0.5 * Green(usual));

    /// <inheritdoc/>
    public override Tone Leaf(Tone usual, int which) => Tone.Of(Leaves[which % Leaves.Length]);

    /// <inheritdoc/>
    public override void Strew(Pen pen, double horizon)
    {
        for (var i = 0; i < 60; i++)
        {
            var (x, y) = (
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(horizon + 110, 856)
            );
            Leaf(pen.At(x, y, 0.3 + ((y - horizon) / 260), pen.Chance.Between(-60, 60)), i);
        }
    }

    /// <summary>One leaf, about 16 long at scale 1.</summary>
    public static void Leaf(Pen pen, int which) =>
        pen.Fill(
            Outline.From(-8, 0).Bend(-1, -7, 8, 0).Bend(-1, 6, -8, 0).Close(),
            Tone.Of(Leaves[which % Leaves.Length])
        );
}
