using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A girl.</summary>
internal sealed class Girl : Youngster
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "girl",
        "schoolgirl",
        "sister",
        "nina",
        "chica",
        "fille",
        "madchen",
        "menina",
        "soeur",
        "hermana",
        "schwester",
        "irma",
    ];

    /// <inheritdoc/>
    public override double Width => 146;

    /// <inheritdoc/>
    protected override bool Dresses => true;

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(
            Characters.Cut.Bunches,
            Characters.Cut.Long,
            Characters.Cut.Ponytail,
            Characters.Cut.Bob,
            Characters.Cut.Cloud,
            Characters.Cut.Scarf
        );
}
