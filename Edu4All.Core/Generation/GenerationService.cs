using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Core.Usage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Owns the way of a prompt for everything that draws: a student's try, a teacher's demonstration, the command line; and of a picture made elsewhere.
/// Nothing else in Edu4All reaches a provider.
/// </summary>
public sealed partial class GenerationService(
    PromptScreen screen,
    SafePrompt.Composer composer,
    RuleBook rules,
    IModerator moderator,
    ProviderCatalog providers,
    SafetyIdentifier safetyIdentifier,
    HoldCheck holds,
    DescriptionBudget descriptions,
    ProviderGate gate,
    DrawingTimes times,
    CancelSignal cancels,
    AttemptIntake intake,
    ChecksAhead ahead,
    PictureSources sources,
    PicturesBeside beside,
    SubmissionPace pace,
    AttemptLedger ledger,
    PictureImport import,
    GenerationMetrics metrics,
    IOptions<GenerationOptions> options,
    TimeProvider clock,
    ILogger<GenerationService> logger
)
{
    /// <summary>Between two tries to store what cannot be stored: somebody has to make room first.</summary>
    private static readonly TimeSpan StoragePause = TimeSpan.FromSeconds(2);

    /// <summary>Why the moderation that is configured cannot be asked; null when it can. Until then every picture from outside is refused.</summary>
    public string? ModerationProblem => moderator.Problem;

    /// <summary>
    /// Draws a claimed attempt with the provider that is meant for it and records its end. For the worker. When there is no room or the
    /// database is busy, it holds on to what was drawn until it can be written down: it is never paid for twice.
    /// </summary>
    internal async Task DrawAsync(ClaimedAttempt claim, CancellationToken cancellationToken)
    {
        using var pass = claim.Pass;
        using var listener = cancels.Listen(claim.AttemptId);
        using var drawing = metrics.BeginDrawing(claim.Provider);
        var outcome = await ReachEndAsync(claim, claim.Provider, listener.Asked, cancellationToken);
        drawing.End(outcome);
        while (!await TryRecordAsync(claim, outcome, cancellationToken))
        {
            await Task.Delay(StoragePause, cancellationToken);
        }
    }

    /// <summary>The same with a provider by its name: the demo school is drawn by the sketchbook, whatever key is there.</summary>
    internal async Task DrawAsync(
        ClaimedAttempt claim,
        string providerName,
        CancellationToken cancellationToken
    ) =>
        await ledger.RecordOutcomeAsync(
            claim,
            await ReachEndAsync(claim, providerName, CancellationToken.None, cancellationToken),
            cancellationToken
        );

    /// <summary>Draws once without an assignment: the command line. Nothing is stored; every check is the same.</summary>
    public async Task<GenerationOutcome> DrawOnceAsync(
        string words,
        CancellationToken cancellationToken = default
    )
    {
        var layers = await rules.ReadAsync(null, cancellationToken);
        return await PassAsync(
            new(providers.CurrentName, words, layers),
            async (_, provider) =>
                new(
                    options.Value.MaxSends - 1,
                    (
                        await holds.FindAsync(null, null, provider.Name, cancellationToken)
                    ).OutcomeFor(provider.Name)
                ),
            cancellationToken
        );
    }

    private async Task<GenerationOutcome> ReachEndAsync(
        ClaimedAttempt claim,
        string providerName,
        CancellationToken asked,
        CancellationToken cancellationToken
    )
    {
        var layers = await rules.ReadAsync(claim.AssignmentId, cancellationToken);
        if (
            await ledger.FindSourceAsync(claim, cancellationToken) is var source
            && source is null != claim.SourceId is null
        )
        {
            return new GenerationOutcome.Ended(
                AttemptEnd.SourceGone,
                "The picture to work on may not be seen any more.",
                null
            );
        }

        var outcome = await PassAsync(
            new(providerName, claim.Words, layers)
            {
                AttemptId = claim.AttemptId,
                ClassroomId = claim.ClassroomId,
                AuthorId = claim.AuthorId,
                Variety = claim.Variety,
                Task = claim.Task,
                Source = source,
                Asked = asked,
                Pass = claim.Pass,
            },
            (prompt, provider) =>
                ledger.RecordSendAsync(claim, prompt, provider, cancellationToken),
            cancellationToken
        );
        if (outcome is GenerationOutcome.Ended ended && !ended.End.IsUpToAuthor())
        {
            logger.LogWarning(
                "Attempt {Attempt} ended as {End}: {Detail} (request {Request})",
                claim.AttemptId,
                ended.End,
                ended.Detail,
                ended.RequestId
            );
        }

        return outcome;
    }

    private async Task<bool> TryRecordAsync(
        ClaimedAttempt claim,
        GenerationOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await ledger.RecordOutcomeAsync(claim, outcome, cancellationToken);
            return true;
        }
        catch (Exception exception)
            when (StorageProblems.Find(exception) is StorageProblem.Full or StorageProblem.Busy)
        {
            logger.LogError(
                exception,
                "The end of attempt {Attempt} cannot be stored ({Problem}); it is kept in memory until it can.",
                claim.AttemptId,
                StorageProblems.Find(exception)
            );
            return false;
        }
    }
}
