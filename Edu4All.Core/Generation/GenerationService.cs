using Edu4All.Core.Accounts;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Owns the way of a prompt for everything that draws: a student's try, a teacher's demonstration, the command line.
/// Nothing else in Edu4All reaches a provider.
/// </summary>
public sealed partial class GenerationService(
    PromptScreen screen,
    SafePrompt.Composer composer,
    RuleBook rules,
    IModerator moderator,
    ProviderCatalog providers,
    SafetyIdentifier safetyIdentifier,
    AttemptIntake intake,
    AttemptLedger ledger,
    IOptions<GenerationOptions> options,
    ILogger<GenerationService> logger
)
{
    /// <summary>
    /// Takes in a description: checks the right, screens the words and puts an attempt into the queue, committed before this
    /// returns. Words that the screen does not allow are recorded as refused and cost no try.
    /// </summary>
    /// <param name="caller">A student of the class, or its teacher for a demonstration.</param>
    /// <param name="assignmentId">What it is for.</param>
    /// <param name="words">At most <see cref="Attempt.MaxWordsLength"/> UTF-16 code units.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Answer<Submission, SubmitRefusal>> SubmitAsync(
        Caller caller,
        Guid assignmentId,
        string words,
        CancellationToken cancellationToken = default
    )
    {
        var trimmed = words.Trim();
        if (trimmed.Length is 0 or > Attempt.MaxWordsLength)
        {
            return trimmed.Length == 0 ? SubmitRefusal.Empty : SubmitRefusal.TooLong;
        }

        return await intake.TakeAsync(
            caller,
            assignmentId,
            trimmed,
            screen.Screen(trimmed),
            cancellationToken
        );
    }

    /// <summary>Draws a claimed attempt with the configured provider and records its end. For the worker.</summary>
    internal Task DrawAsync(ClaimedAttempt claim, CancellationToken cancellationToken) =>
        DrawAsync(claim, providers.CurrentName, cancellationToken);

    /// <summary>The same with a provider by its name: the demo school is drawn by the sketchbook, whatever key is there.</summary>
    internal async Task DrawAsync(
        ClaimedAttempt claim,
        string providerName,
        CancellationToken cancellationToken
    )
    {
        var layers = await rules.ReadAsync(claim.AssignmentId, cancellationToken);
        var outcome = await PassAsync(
            providerName,
            claim.Words,
            layers,
            claim.AuthorId,
            claim.Variety,
            (prompt, provider) =>
                ledger.RecordSendAsync(claim, prompt, provider, cancellationToken),
            cancellationToken
        );
        if (outcome is GenerationOutcome.Ended ended)
        {
            logger.LogWarning(
                "Attempt {Attempt} ended as {End}: {Detail} (request {Request})",
                claim.AttemptId,
                ended.End,
                ended.Detail,
                ended.RequestId
            );
        }

        await ledger.RecordOutcomeAsync(claim, outcome, cancellationToken);
    }

    /// <summary>Draws once without an assignment: the command line. Nothing is stored; every check is the same.</summary>
    public async Task<GenerationOutcome> DrawOnceAsync(
        string words,
        CancellationToken cancellationToken = default
    )
    {
        var layers = await rules.ReadAsync(null, cancellationToken);
        return await PassAsync(
            providers.CurrentName,
            words,
            layers,
            Guid.Empty,
            0,
            static (_, _) => Task.CompletedTask,
            cancellationToken
        );
    }
}
