using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A child, boy or girl; every picture may show another one.</summary>
internal sealed class Child : Youngster
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "child",
        "kid",
        "children",
        "toddler",
        "student",
        "enfant",
        "kind",
        "kinder",
        "crianca",
        "pupil",
        "schoolchild",
        "people",
        "person",
        "friend",
        "criancas",
        "enfants",
        "ninos",
    ];

    /// <inheritdoc/>
    public override string Several => "children";

    /// <inheritdoc/>
    protected override bool Dresses => false;

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(
            Characters.Cut.Short,
            Characters.Cut.Bunches,
            Characters.Cut.Curly,
            Characters.Cut.Bob,
            Characters.Cut.Scarf,
            Characters.Cut.Cloud,
            Characters.Cut.Ponytail
        );
}
