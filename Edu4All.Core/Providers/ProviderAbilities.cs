namespace Edu4All.Core.Providers;

/// <summary>What a provider, with the model that is configured, can do beyond drawing a description. Pages offer only that.</summary>
public sealed record ProviderAbilities
{
    /// <summary>Draws descriptions and nothing else.</summary>
    public static ProviderAbilities DrawOnly { get; } = new();

    /// <summary>Whether it changes a picture as a description says.</summary>
    public bool Edits { get; init; }

    /// <summary>Whether an edit can be kept to a part of the picture.</summary>
    public bool Masks { get; init; }

    /// <summary>
    /// Pictures that one change can be made from, the one that is changed among them; 1 where it takes no others. A mask belongs to
    /// the one that is changed.
    /// </summary>
    public int MostSources { get; init; } = 1;

    /// <summary>Whether it draws a picture again in another arrangement.</summary>
    public bool Variations { get; init; }

    /// <summary>Whether the same words with the same number give the same picture.</summary>
    public bool Seeds { get; init; }

    /// <summary>Whether it can say in words what a picture shows.</summary>
    public bool Describes { get; init; }

    /// <summary>Pictures that one request can ask for; we ask for one at a time, so that each has its own check and end.</summary>
    public int MostAtOnce { get; init; } = 1;

    /// <summary>
    /// The sizes it draws in, of which the nearest to ours is asked for; empty when it takes any, or only proportions, and
    /// decides on the pixels itself.
    /// </summary>
    public IReadOnlyList<ImageSize> Sizes { get; init; } = [];

    /// <summary>Media types that its pictures can come in.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Whether it can do this at all.</summary>
    public bool Can(PictureTask task) =>
        task switch
        {
            PictureTask.Edit => Edits,
            PictureTask.Vary => Variations,
            _ => true,
        };
}
