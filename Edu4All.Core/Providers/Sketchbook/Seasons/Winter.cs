using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Seasons;

/// <summary>Snow on the land and frost on the trees; whether it snows is the weather's business.</summary>
internal sealed class Winter : Season
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["winter", "wintertime", "in winter", "wintry", "invierno", "hiver", "inverno"];

    /// <inheritdoc/>
    public override bool Covers => true;

    /// <inheritdoc/>
    public override Tone Leaf(Tone usual, int which) =>
        Tone.Of(which % 2 == 0 ? 0xdfe9f2 : 0xc9d8e6);
}
