namespace Edu4All.Core.Providers;

/// <summary>How asking a provider ended: a closed set, so that a caller can answer every case.</summary>
public abstract record ProviderOutcome
{
    private ProviderOutcome() { }

    /// <summary>The provider's own id of the exchange, to be logged with a failure.</summary>
    public string? RequestId { get; init; }

    /// <summary>A picture.</summary>
    /// <param name="Bytes">The file as it came.</param>
    public sealed record Drawn(ReadOnlyMemory<byte> Bytes) : ProviderOutcome
    {
        /// <summary>What it shows, when the provider says so; becomes the alternative text.</summary>
        public string? Description { get; init; }

        /// <summary>Words the provider knows it left out of the picture.</summary>
        public IReadOnlyList<string> NotDrawn { get; init; } = [];

        /// <summary>
        /// The words that it was really drawn from, when the provider rewrote ours and says so. It can hold the metaprompt.
        /// </summary>
        public string? RevisedPrompt { get; init; }

        /// <summary>What the sketchbook remembers of the picture, to change it later; empty from everybody else.</summary>
        public string Scene { get; init; } = "";

        /// <summary>What it cost, in millionths of the currency that the prices are configured in.</summary>
        public long CostMicros { get; init; }
    }

    /// <summary>What a picture shows, in words that nobody has checked yet.</summary>
    /// <param name="Text">One or two sentences.</param>
    public sealed record Described(string Text) : ProviderOutcome
    {
        /// <summary>What it cost, in millionths of the currency that the prices are configured in.</summary>
        public long CostMicros { get; init; }
    }

    /// <summary>The provider's safety system refused the words. Never sent again, nor to another provider.</summary>
    public sealed record PromptRefused(IReadOnlyList<string> Categories) : ProviderOutcome;

    /// <summary>The picture was drawn and withheld by the provider's safety system.</summary>
    public sealed record OutputRefused(IReadOnlyList<string> Categories) : ProviderOutcome;

    /// <summary>Nothing in the words is known, so that a picture would show nothing of them. Only the sketchbook says so.</summary>
    public sealed record NotUnderstood : ProviderOutcome;

    /// <summary>What the words want to change is not in the part that may change. Only the sketchbook says so.</summary>
    public sealed record OutsideMask : ProviderOutcome;

    /// <summary>What is wanted would be too small to see in the part that may change. Only the sketchbook says so.</summary>
    public sealed record MaskTooSmall : ProviderOutcome;

    /// <summary>The picture was changed so often that no more fits in it. Only the sketchbook says so.</summary>
    public sealed record PictureFull : ProviderOutcome;

    /// <summary>Too many requests for the moment.</summary>
    /// <param name="RetryAfter">How long the provider asks to wait, when it says so.</param>
    public sealed record RateLimited(TimeSpan? RetryAfter) : ProviderOutcome;

    /// <summary>The account has no money or no quota left; an administrator has to act.</summary>
    public sealed record QuotaExhausted : ProviderOutcome;

    /// <summary>Wrong key, model, address or permission; an administrator has to act.</summary>
    /// <param name="Reason">For the administrator, in English, without the key.</param>
    public sealed record Misconfigured(string Reason) : ProviderOutcome;

    /// <summary>The provider has blocked the account; an administrator has to act, soon.</summary>
    public sealed record Suspended(string Reason) : ProviderOutcome;

    /// <summary>Anything else: unreachable, timed out, cut off, not a picture.</summary>
    /// <param name="Reason">For the log, without any of the child's words.</param>
    /// <param name="MayBeCharged">Whether the request had been sent, so that it may have been drawn and charged.</param>
    public sealed record Failed(string Reason, bool MayBeCharged) : ProviderOutcome;
}
