using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Wire;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

public sealed partial class GenerationService
{
    /// <summary>
    /// The one way of a prompt: screen, composer, pauses, moderation of the words, pauses again, provider, check of the picture. A check
    /// that gives no answer refuses; it may have taken seconds, and a pause holds at once.
    /// </summary>
    /// <param name="passage">What shall be drawn, for whom.</param>
    /// <param name="beforeSending">
    /// Asks for the pauses and writes down what is about to be sent; the provider is not asked before it has returned, nor when it says
    /// no.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    private async Task<GenerationOutcome> PassAsync(
        PassageRequest passage,
        Func<SafePrompt, IImageProvider, Task<Sending>> beforeSending,
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
        if (
            provider.IsOutside
            && !IsCheckedAhead(passage, prompt)
            && await FindWordsRefusedAsync(passage, prompt, provider, cancellationToken)
                is { } refused
        )
        {
            return refused;
        }

        var sending = await beforeSending(prompt, provider);
        if (sending.Instead is { } instead)
        {
            return instead;
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
        using var repeats = RetryAllowance.Begin(sending.Repeats);
        if (await AskAsync(provider, request, passage, cancellationToken) is not { } answer)
        {
            return Sending.Cancelled with
            {
                MayBeCharged = provider.IsOutside,
                Repeats = repeats.Used,
            };
        }

        var outcome = answer is ProviderOutcome.Drawn drawn
            ? await CheckAsync(prompt, provider, drawn, cancellationToken)
            : EndOf(answer);
        return outcome with { Repeats = repeats.Used };
    }

    private bool IsCheckedAhead(PassageRequest passage, SafePrompt prompt) =>
        passage.AttemptId is { } attemptId && ahead.TryUse(attemptId, prompt.Sha256);

    // What is paused is not sent to the moderation service either.
    private async Task<GenerationOutcome?> FindWordsRefusedAsync(
        PassageRequest passage,
        SafePrompt prompt,
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
        return hold.OutcomeFor(provider.Name)
            ?? WordsRefused(await moderator.CheckWordsAsync(prompt, cancellationToken));
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
}
