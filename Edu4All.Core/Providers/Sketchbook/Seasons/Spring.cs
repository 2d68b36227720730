using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Seasons;

/// <summary>Fresh green, trees in blossom, petals on the ground.</summary>
internal sealed class Spring : Season
{
    private static readonly Tone Fresh = Tone.Of(0xa9db5c);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "spring",
        "springtime",
        "in spring",
        "primavera",
        "printemps",
        "fruhling",
        "fruehling",
        "cherry blossom",
    ];

    /// <inheritdoc/>
    public override Tone Land(Tone usual) => usual.Mix(Fresh, 0.4 * Green(usual));

    /// <inheritdoc/>
    public override Tone Leaf(Tone usual, int which) =>
        (which % 3) switch
        {
            0 => Tone.Of(0xf5b5c8),
            1 => usual.Mix(Fresh, 0.55),
            _ => Tone.Of(0xfbe3e6),
        };

    /// <inheritdoc/>
    public override void Strew(Pen pen, double horizon)
    {
        int[] petals = [0xf7b7ca, 0xfff3f2, 0xf7d65a, 0xc9a3e4];
        for (var i = 0; i < 46; i++)
        {
            var (x, y) = (
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(horizon + 130, 850)
            );
            var r = 1.6 + ((y - horizon) / 90);
            pen.Oval(x, y, r, r * 0.66, Tone.Of(pen.Chance.Pick(petals)));
        }
    }
}
