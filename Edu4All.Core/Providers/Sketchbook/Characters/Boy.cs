using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A boy.</summary>
internal sealed class Boy : Youngster
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "boy",
        "schoolboy",
        "brother",
        "nino",
        "chico",
        "garcon",
        "junge",
        "menino",
        "frere",
        "hermano",
        "bruder",
        "irmao",
    ];

    /// <inheritdoc/>
    protected override bool Dresses => false;

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(Characters.Cut.Short, Characters.Cut.Curly);
}
