using Edu4All.Core.Safety;

namespace Edu4All.Core.Providers;

/// <summary>All that a provider learns of a child's wish: never a name, a class, a school or an e-mail.</summary>
/// <param name="Prompt">The wrapped description.</param>
/// <param name="Size">The size asked for.</param>
/// <param name="SafetyIdentifier">Keyed hash of the author's id, 64 hexadecimal characters; the same child, the same hash.</param>
/// <param name="Variety">Which of many possible pictures of the same words; for providers that can repeat one.</param>
public sealed record ImageRequest(
    SafePrompt Prompt,
    ImageSize Size,
    string SafetyIdentifier,
    int Variety
)
{
    /// <summary>What to do.</summary>
    public PictureTask Task { get; init; }

    /// <summary>The picture to change or to vary; null when <see cref="Task"/> is <see cref="PictureTask.Draw"/>.</summary>
    public SourcePicture? Source { get; init; }
}

/// <summary>Width and height in pixels.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>
    /// 1536x864: exactly 16:9, both divisible by 16 as OpenAI's models from gpt-image-2 on ask.
    /// </summary>
    public static ImageSize Landscape { get; } = new(1536, 864);
}
