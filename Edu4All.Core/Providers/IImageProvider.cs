namespace Edu4All.Core.Providers;

/// <summary>
/// Something that draws. Only <see cref="Safety.SafePrompt"/> calls it. Every expected end is a
/// <see cref="ProviderOutcome"/>; an exception is a bug.
/// </summary>
public interface IImageProvider
{
    /// <summary>The name it has in the configuration, for example <c>sketchbook</c>.</summary>
    string Name { get; }

    /// <summary>The model behind it, as it is recorded with a picture.</summary>
    string Model { get; }

    /// <summary>Size and quality it asks for, in a few words, as they are recorded with a picture.</summary>
    string Settings => "";

    /// <summary>Whether the picture comes from an AI model outside, and so has to be checked before a child sees it.</summary>
    bool IsOutside { get; }

    /// <summary>What it can do with the model that is configured.</summary>
    ProviderAbilities Abilities => ProviderAbilities.DrawOnly;

    /// <summary>Why it cannot draw as it is configured, for the administrator; null when it can.</summary>
    string? Problem => null;

    /// <summary>
    /// The last day of the model, so that an administrator can be warned; null when none is announced or the service does
    /// not tell. Throws only when it is cancelled.
    /// </summary>
    Task<DateOnly?> FindShutdownAsync(CancellationToken cancellationToken) =>
        Task.FromResult<DateOnly?>(null);

    /// <summary>Draws one picture. Never repeats a request that was refused.</summary>
    Task<ProviderOutcome> DrawAsync(ImageRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Says what a picture shows: <see cref="ProviderOutcome.Described"/>, or why not. Only asked of those whose
    /// <see cref="Abilities"/> say so.
    /// </summary>
    Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<ProviderOutcome>(
            new ProviderOutcome.Misconfigured("This provider cannot describe pictures.")
        );
}
