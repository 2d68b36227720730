using Edu4All.Core.Gallery;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>How the way of a prompt ended: a closed set.</summary>
public abstract record GenerationOutcome
{
    private GenerationOutcome() { }

    /// <summary>How often the provider's client sent the request again by itself.</summary>
    public int Repeats { get; init; }

    /// <summary>A picture that its author may see.</summary>
    public sealed record Drawn(FinishedPicture Picture) : GenerationOutcome;

    /// <summary>A picture that only staff may see for now.</summary>
    public sealed record Withheld(FinishedPicture Picture, WithheldFor Reason) : GenerationOutcome;

    /// <summary>The local screen did not allow the words; nothing was sent.</summary>
    public sealed record Stopped(Verdict Verdict) : GenerationOutcome;

    /// <summary>The provider is too busy; ask again after the wait.</summary>
    /// <param name="Wait">How long.</param>
    /// <param name="IsGuess">Whether the provider did not say so, and each further wait should be longer.</param>
    public sealed record Delayed(TimeSpan Wait, bool IsGuess = false) : GenerationOutcome;

    /// <summary>Nothing is sent to this provider until an administrator has acted; nothing was sent.</summary>
    public sealed record Halted(string Provider, AttemptEnd Reason) : GenerationOutcome;

    /// <summary>An adult has paused it; nothing was sent.</summary>
    public sealed record Paused(PauseScope Scope) : GenerationOutcome;

    /// <summary>No picture.</summary>
    /// <param name="End">Why.</param>
    /// <param name="Detail">For the log and the administrator; holds none of the child's words.</param>
    /// <param name="RequestId">The provider's id of the exchange.</param>
    /// <param name="MayBeCharged">Whether it was sent and no answer came, so that it may have been drawn and charged.</param>
    public sealed record Ended(
        AttemptEnd End,
        string Detail,
        string? RequestId,
        bool MayBeCharged = false
    ) : GenerationOutcome;
}

/// <summary>A picture with what belongs to it.</summary>
/// <param name="File">The checked file.</param>
/// <param name="AltText">What it shows; empty when the provider does not say.</param>
/// <param name="NotDrawn">Words that the provider said it left out.</param>
/// <param name="Provider">Name of the provider.</param>
/// <param name="CostMicros">Millionths of the currency that the prices are configured in.</param>
/// <param name="RequestId">The provider's id of the exchange.</param>
public sealed record FinishedPicture(
    PictureFile File,
    string AltText,
    IReadOnlyList<string> NotDrawn,
    string Provider,
    long CostMicros,
    string? RequestId
)
{
    /// <summary>The words that it was really drawn from, when the provider rewrote ours and says so. It can hold the metaprompt.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>What the sketchbook remembers of the picture.</summary>
    public string Scene { get; init; } = "";
}
