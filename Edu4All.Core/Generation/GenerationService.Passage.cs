using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Wire;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

public sealed partial class GenerationService
{
    /// <summary>
    /// The one way of a prompt: screen, composer, pauses, moderation of the words, provider, check of the picture. A check that gives
    /// no answer refuses.
    /// </summary>
    /// <param name="passage">What shall be drawn, for whom.</param>
    /// <param name="beforeSending">
    /// Writes down what is about to be sent and says how often it may be repeated; the provider is not asked before it has returned,
    /// nor when it says no.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    private async Task<GenerationOutcome> PassAsync(
        PassageRequest passage,
        Func<SafePrompt, IImageProvider, Task<Answer<int, AttemptEnd>>> beforeSending,
        CancellationToken cancellationToken
    )
    {
        var verdict = screen.Screen(passage.Words, passage.Layers.Phrases);
        if (!verdict.IsAllowed)
        {
            return new GenerationOutcome.Stopped(verdict);
        }

        var prompt = composer.Compose(
            passage.Words,
            passage.Layers,
            passage.Task,
            passage.Source?.Mask is not null,
            passage.Source?.Beside.Count ?? 0
        );
        var provider = providers.Get(passage.ProviderName);
        if (await FindHeldAsync(passage, provider, cancellationToken) is { } held)
        {
            return held;
        }

        if (provider.IsOutside)
        {
            var moderation = await moderator.CheckWordsAsync(prompt, cancellationToken);
            // The check may have taken seconds, and a pause holds at once.
            if (
                (
                    WordsRefused(moderation)
                    ?? await FindHeldAsync(passage, provider, cancellationToken)
                ) is
                { } stopped
            )
            {
                return stopped;
            }
        }

        var sending = await beforeSending(prompt, provider);
        if (sending.Refusal is { } no)
        {
            return no == AttemptEnd.Cancelled
                ? Cancelled
                : new GenerationOutcome.Ended(
                    no,
                    no == AttemptEnd.NoBudget
                        ? "The budget of the month does not suffice any more."
                        : "It was sent so often without coming to an end that it is given up.",
                    null
                );
        }

        var request = new ImageRequest(
            prompt,
            ImageSize.Landscape,
            safetyIdentifier.Of(passage.AuthorId),
            passage.Variety
        )
        {
            Task = passage.Task,
            Source = passage.Source,
        };
        using var repeats = RetryAllowance.Begin(sending.Value);
        if (await AskAsync(provider, request, passage, cancellationToken) is not { } answer)
        {
            return Cancelled with { MayBeCharged = provider.IsOutside, Repeats = repeats.Used };
        }

        var outcome = answer is ProviderOutcome.Drawn drawn
            ? await CheckAsync(prompt, provider, drawn, cancellationToken)
            : EndOf(answer);
        return outcome with { Repeats = repeats.Used };
    }

    private async Task<GenerationOutcome?> FindHeldAsync(
        PassageRequest passage,
        IImageProvider provider,
        CancellationToken cancellationToken
    )
    {
        var hold = await holds.FindAsync(
            passage.ClassroomId,
            passage.AuthorId,
            provider.Name,
            cancellationToken
        );
        return hold.Pause is { } pause ? new GenerationOutcome.Paused(pause)
            : hold.Halt is { } halt ? new GenerationOutcome.Halted(provider.Name, halt)
            : null;
    }

    /// <summary>The provider's answer; null when the author stopped it before there was one.</summary>
    private async Task<ProviderOutcome?> AskAsync(
        IImageProvider provider,
        ImageRequest request,
        PassageRequest passage,
        CancellationToken cancellationToken
    )
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(
            passage.Asked,
            cancellationToken
        );
        // The next in line need not wait until this one is checked and stored.
        using var pass = passage.Pass;
        pass?.Sent();
        var started = clock.GetUtcNow();
        try
        {
            var answer = await provider.DrawAsync(request, until.Token);
            gate.Learn(provider.Name, answer);
            if (answer is ProviderOutcome.Drawn)
            {
                times.Record(provider.Name, clock.GetUtcNow() - started);
            }

            return answer;
        }
        catch (OperationCanceledException)
            when (passage.Asked.IsCancellationRequested
                && !cancellationToken.IsCancellationRequested
            )
        {
            return null;
        }
    }

    private async Task<GenerationOutcome> CheckAsync(
        SafePrompt prompt,
        IImageProvider provider,
        ProviderOutcome.Drawn drawn,
        CancellationToken cancellationToken
    )
    {
        var file = provider.IsOutside
            ? PictureFormat.Recognise(drawn.Bytes)
            : PictureFormat.FromSketchbook(
                drawn.Bytes,
                ImageSize.Landscape.Width,
                ImageSize.Landscape.Height
            );
        if (file is null)
        {
            return new GenerationOutcome.Ended(
                AttemptEnd.ProviderFailed,
                "The answer is not a picture that we accept.",
                drawn.RequestId,
                MayBeCharged: provider.IsOutside
            );
        }

        var picture = new FinishedPicture(
            file,
            drawn.Description ?? "",
            drawn.NotDrawn,
            provider.Name,
            drawn.CostMicros,
            drawn.RequestId
        )
        {
            RevisedPrompt = drawn.RevisedPrompt,
            Scene = drawn.Scene,
        };
        if (!provider.IsOutside)
        {
            return new GenerationOutcome.Drawn(picture);
        }

        return await moderator.CheckPictureAsync(
            prompt,
            file.Bytes,
            file.MediaType,
            cancellationToken
        ) switch
        {
            Moderation.Clear => new GenerationOutcome.Drawn(picture),
            Moderation.NotAsked => new GenerationOutcome.Withheld(picture, WithheldFor.NotChecked),
            _ => new GenerationOutcome.Withheld(picture, WithheldFor.Check),
        };
    }

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
