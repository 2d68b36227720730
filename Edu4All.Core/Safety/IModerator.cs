namespace Edu4All.Core.Safety;

/// <summary>
/// A second opinion from outside: on the words before they are drawn and on the picture before it is seen.
/// It never throws for a service that fails; it answers <see cref="Moderation.Unanswered"/>, which counts as a refusal.
/// </summary>
public interface IModerator
{
    /// <summary>Why it cannot be asked, naming the setting; null when it can.</summary>
    string? Problem => null;

    /// <summary>Checks the child's description.</summary>
    Task<Moderation> CheckWordsAsync(SafePrompt prompt, CancellationToken cancellationToken);

    /// <summary>Checks the picture together with the description it was drawn from.</summary>
    /// <param name="prompt">What was asked for.</param>
    /// <param name="picture">The file's bytes.</param>
    /// <param name="mediaType">Its verified media type, such as <c>image/png</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<Moderation> CheckPictureAsync(
        SafePrompt prompt,
        ReadOnlyMemory<byte> picture,
        string mediaType,
        CancellationToken cancellationToken
    );
}

/// <summary>What a moderation service said.</summary>
public abstract record Moderation
{
    private Moderation() { }

    /// <summary>Nothing over our thresholds.</summary>
    public sealed record Clear : Moderation;

    /// <summary>Over a threshold.</summary>
    /// <param name="Categories">The service's names for what it found.</param>
    public sealed record Flagged(IReadOnlyList<string> Categories) : Moderation;

    /// <summary>The service failed, timed out or answered nonsense. Counts as a refusal.</summary>
    /// <param name="Reason">For the log.</param>
    public sealed record Unanswered(string Reason) : Moderation;

    /// <summary>No service is configured, so nobody looked.</summary>
    public sealed record NotAsked : Moderation;
}
