namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>What came of the words.</summary>
/// <param name="Svg">The picture: 1536x864, self-contained, without script, outside reference or any of the child's words.</param>
/// <param name="Description">One sentence that says what was drawn; becomes the alternative text.</param>
/// <param name="NotDrawn">Words that the sketchbook did not understand, as the child wrote them, at most six.</param>
/// <param name="Scene">The scene in its stored form, for changing the picture later. Holds none of the child's words.</param>
public sealed record Sketch(
    string Svg,
    string Description,
    IReadOnlyList<string> NotDrawn,
    string Scene
)
{
    /// <summary>False when an edit found nothing in the picture to change and nothing to add.</summary>
    public bool Changed { get; init; } = true;

    /// <summary>True when nothing was changed because what the words speak of is not in the mask.</summary>
    public bool IsOutside { get; init; }

    /// <summary>True when nothing was changed because what is new would be too small to see in the mask.</summary>
    public bool IsTooSmall { get; init; }

    /// <summary>True when nothing was changed because the picture was changed so often that no more fits in its file.</summary>
    public bool IsFull { get; init; }

    /// <summary>False when nothing that one could see was found in the words; the picture is an empty meadow then.</summary>
    public bool Understood { get; init; } = true;
}
