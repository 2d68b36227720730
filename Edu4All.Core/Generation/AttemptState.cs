namespace Edu4All.Core.Generation;

/// <summary>Where an attempt stands.</summary>
public enum AttemptState
{
    /// <summary>In the queue.</summary>
    Waiting,

    /// <summary>A worker has it.</summary>
    Drawing,

    /// <summary>Its picture is in the gallery. The only state that uses up a try.</summary>
    Drawn,

    /// <summary>Stopped for safety, by us or by the provider.</summary>
    Refused,

    /// <summary>Something broke.</summary>
    Failed,
}

/// <summary>Why an attempt ended without a picture.</summary>
public enum AttemptEnd
{
    /// <summary>It has not ended, or a picture came of it.</summary>
    None,

    /// <summary>The local screen did not allow the words.</summary>
    Screened,

    /// <summary>Moderation or the provider refused the words.</summary>
    PromptRefused,

    /// <summary>The picture was drawn and withheld.</summary>
    OutputRefused,

    /// <summary>The check of the words or of the picture gave no answer, which counts as a refusal.</summary>
    Unchecked,

    /// <summary>The provider kept saying that it is too busy.</summary>
    RateLimited,

    /// <summary>The school's account has no money or quota left.</summary>
    QuotaExhausted,

    /// <summary>Key, model or address is wrong.</summary>
    Misconfigured,

    /// <summary>The provider has blocked the account.</summary>
    Suspended,

    /// <summary>Unreachable, timed out, cut off or not a picture.</summary>
    ProviderFailed,

    /// <summary>Its author stopped it before it was drawn.</summary>
    Cancelled,

    /// <summary>It was sent and the app stopped before the answer came. It may have been charged, so it is not sent again.</summary>
    AnswerLost,

    /// <summary>Between the queue and the provider it was found that the budget of the month does not suffice. Nothing was sent.</summary>
    NoBudget,

    /// <summary>The picture that it was to be made from may not be seen any more.</summary>
    SourceGone,

    /// <summary>The sketchbook knows nothing of the words, or found nothing in them to change.</summary>
    NotUnderstood,

    /// <summary>What was to be changed is not in the part that was painted over.</summary>
    OutsideMask,

    /// <summary>What is wanted would be too small to see in the part that was painted over.</summary>
    MaskTooSmall,

    /// <summary>The picture was changed so often that no more fits in it.</summary>
    PictureFull,
}

/// <summary>What follows from an end.</summary>
public static class AttemptEnds
{
    /// <summary>Whether it ended for safety rather than because something broke.</summary>
    public static bool IsRefusal(this AttemptEnd end) =>
        end
            is AttemptEnd.Screened
                or AttemptEnd.PromptRefused
                or AttemptEnd.OutputRefused
                or AttemptEnd.Unchecked;

    /// <summary>Whether nothing is broken: its author stopped it, or has to say it in other words.</summary>
    public static bool IsUpToAuthor(this AttemptEnd end) =>
        end
            is AttemptEnd.Cancelled
                or AttemptEnd.NotUnderstood
                or AttemptEnd.OutsideMask
                or AttemptEnd.MaskTooSmall
                or AttemptEnd.PictureFull;

    /// <summary>Whether an administrator has to act before anything can be drawn.</summary>
    public static bool NeedsAdministrator(this AttemptEnd end) =>
        end is AttemptEnd.QuotaExhausted or AttemptEnd.Misconfigured or AttemptEnd.Suspended;
}
