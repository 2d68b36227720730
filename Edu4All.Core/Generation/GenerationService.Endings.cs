using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <content>What the answers of moderation and provider mean for an attempt.</content>
public sealed partial class GenerationService
{
    private static GenerationOutcome.Ended? WordsRefused(Moderation moderation) =>
        moderation switch
        {
            Moderation.Clear or Moderation.NotAsked => null,
            Moderation.Flagged flagged => new(
                AttemptEnd.PromptRefused,
                "Moderation: " + string.Join(", ", flagged.Categories),
                null
            ),
            Moderation.Unanswered unanswered => new(AttemptEnd.Unchecked, unanswered.Reason, null),
            _ => new(AttemptEnd.Unchecked, "Moderation gave an answer that nobody knows.", null),
        };

    private GenerationOutcome EndOf(ProviderOutcome answer) =>
        answer switch
        {
            ProviderOutcome.RateLimited limited => new GenerationOutcome.Delayed(
                limited.RetryAfter is { } asked && asked < ProviderTraffic.LongestWait ? asked
                    : limited.RetryAfter is null ? options.Value.BusyWait
                    : ProviderTraffic.LongestWait,
                IsGuess: limited.RetryAfter is null
            ),
            ProviderOutcome.PromptRefused refused => new GenerationOutcome.Ended(
                AttemptEnd.PromptRefused,
                string.Join(", ", refused.Categories),
                answer.RequestId
            ),
            ProviderOutcome.OutputRefused refused => new GenerationOutcome.Ended(
                AttemptEnd.OutputRefused,
                string.Join(", ", refused.Categories),
                answer.RequestId
            ),
            ProviderOutcome.NotUnderstood => new GenerationOutcome.Ended(
                AttemptEnd.NotUnderstood,
                "Nothing in the words is known.",
                answer.RequestId
            ),
            ProviderOutcome.OutsideMask => new GenerationOutcome.Ended(
                AttemptEnd.OutsideMask,
                "What was to be changed is not in the mask.",
                answer.RequestId
            ),
            ProviderOutcome.MaskTooSmall => new GenerationOutcome.Ended(
                AttemptEnd.MaskTooSmall,
                "Nothing that is wanted has room in the mask.",
                answer.RequestId
            ),
            ProviderOutcome.PictureFull => new GenerationOutcome.Ended(
                AttemptEnd.PictureFull,
                "No more changes fit in the picture.",
                answer.RequestId
            ),
            ProviderOutcome.QuotaExhausted => new GenerationOutcome.Ended(
                AttemptEnd.QuotaExhausted,
                "The account has no quota left.",
                answer.RequestId
            ),
            ProviderOutcome.Misconfigured wrong => new GenerationOutcome.Ended(
                AttemptEnd.Misconfigured,
                wrong.Reason,
                answer.RequestId
            ),
            ProviderOutcome.Suspended suspended => new GenerationOutcome.Ended(
                AttemptEnd.Suspended,
                suspended.Reason,
                answer.RequestId
            ),
            ProviderOutcome.Failed failed => new GenerationOutcome.Ended(
                AttemptEnd.ProviderFailed,
                failed.Reason,
                answer.RequestId,
                failed.MayBeCharged
            ),
            _ => new GenerationOutcome.Ended(
                AttemptEnd.ProviderFailed,
                "The provider gave an answer that nobody knows.",
                answer.RequestId
            ),
        };
}
