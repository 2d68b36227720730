using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safety;

/// <summary>The editable layers of the metaprompt, edition by edition.</summary>
public sealed class RuleBook(
    IDbContextFactory<AppDbContext> databases,
    PromptScreen screen,
    RuleBench bench,
    TimeProvider clock
)
{
    /// <summary>Longest rules of a layer, in UTF-16 code units.</summary>
    public const int MaxLength = 2_000;

    /// <summary>The layers as they stand now, with the phrases of both.</summary>
    public async Task<UpperLayers> ReadAsync(
        Guid? assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Read three times for each picture; so both in one go.
        var latest = await db
            .RuleSets.AsNoTracking()
            .Where(rules =>
                (rules.AssignmentId == null || rules.AssignmentId == assignmentId)
                && !db.RuleSets.Any(later =>
                    later.AssignmentId == rules.AssignmentId && later.Edition > rules.Edition
                )
            )
            .ToListAsync(cancellationToken);
        return Layers(
            latest.Find(static rules => rules.AssignmentId is null),
            latest.Find(static rules => rules.AssignmentId is not null)
        );
    }

    /// <summary>The exact text that would be sent for these words under these layers, to be looked at.</summary>
    public static string Preview(string words, UpperLayers layers) =>
        SafePrompt.Composer.Preview(words, layers);

    /// <summary>The layers as they would stand with a draft in the place of the school's or the assignment's.</summary>
    public async Task<UpperLayers> ReadWithAsync(
        Guid? assignmentId,
        RuleDraft draft,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = await LatestAsync(db, assignmentId, cancellationToken);
        var next = RuleSet.Write(
            assignmentId,
            (now?.Edition ?? 0) + (draft == (now?.Draft ?? RuleDraft.Empty) ? 0 : 1),
            draft,
            Guid.Empty,
            clock.GetUtcNow().UtcDateTime
        );
        return assignmentId is null
            ? Layers(next, null)
            : Layers(await LatestAsync(db, null, cancellationToken), next);
    }

    /// <summary>All editions, latest first; empty when the caller may not write these rules.</summary>
    /// <param name="caller">An administrator for the school's rules, the teacher of the class for an assignment's.</param>
    /// <param name="assignmentId">Whose rules; null for the school's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<RuleEdition>> ListEditionsAsync(
        Caller caller,
        Guid? assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!await MayWriteAsync(db, caller, assignmentId, cancellationToken))
        {
            return [];
        }

        return await db
            .RuleSets.Where(rules => rules.AssignmentId == assignmentId)
            .OrderByDescending(rules => rules.Edition)
            .Select(rules => new RuleEdition(
                rules.Edition,
                new(rules.Text, rules.StopPhrases, rules.AllowPhrases),
                db.Users.Where(user => user.Id == rules.WrittenById)
                    .Select(user => user.DisplayName)
                    .FirstOrDefault()
                    ?? "",
                rules.WrittenAt
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Publishes a draft as the next edition; one that changes nothing is none.</summary>
    /// <param name="caller">An administrator for the school's rules, the teacher of the class for an assignment's.</param>
    /// <param name="assignmentId">Whose rules; null for the school's.</param>
    /// <param name="draft">What to publish.</param>
    /// <param name="basedOn">The edition that the writer has seen; when it is not the latest any more, nothing is published.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The latest edition, or why the draft is none.</returns>
    public async Task<Answer<int, RuleProblem>> PublishAsync(
        Caller caller,
        Guid? assignmentId,
        RuleDraft draft,
        int basedOn,
        CancellationToken cancellationToken = default
    )
    {
        var trimmed = draft.Trimmed();
        if ((trimmed.FindProblem() ?? FindDanger(trimmed)) is { } problem)
        {
            return problem;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (!await MayWriteAsync(db, caller, assignmentId, cancellationToken))
        {
            return RuleProblem.NotFound;
        }

        var latest = await LatestAsync(db, assignmentId, cancellationToken);
        if ((latest?.Edition ?? 0) != basedOn)
        {
            return RuleProblem.Changed;
        }

        if (trimmed == (latest?.Draft ?? RuleDraft.Empty))
        {
            return basedOn;
        }

        var school = assignmentId is null ? null : await LatestAsync(db, null, cancellationToken);
        if (bench.Prove(Phrases(school?.Draft, trimmed)).Count > 0)
        {
            return RuleProblem.FailsProof;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        db.RuleSets.Add(RuleSet.Write(assignmentId, basedOn + 1, trimmed, caller.Id, at));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return basedOn + 1;
    }

    /// <summary>Adds an edition with another text and the same phrases when the text differs from the latest; the caller saves.</summary>
    internal static async Task AddTextAsync(
        AppDbContext db,
        Guid assignmentId,
        string text,
        Guid by,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        var latest = await LatestAsync(db, assignmentId, cancellationToken);
        var draft = latest?.Draft ?? RuleDraft.Empty;
        if (text != draft.Text)
        {
            db.RuleSets.Add(
                RuleSet.Write(
                    assignmentId,
                    (latest?.Edition ?? 0) + 1,
                    draft with
                    {
                        Text = text,
                    },
                    by,
                    at
                )
            );
        }
    }

    /// <summary>Whether a text speaks to the model about setting rules aside.</summary>
    internal static bool LiftsRules(PromptScreen screen, string text) =>
        screen.Screen(text) is { Category: SafetyCategory.Injection };

    internal static Task<RuleSet?> LatestAsync(
        AppDbContext db,
        Guid? assignmentId,
        CancellationToken cancellationToken
    ) =>
        db
            .RuleSets.AsNoTracking()
            .Where(rules => rules.AssignmentId == assignmentId)
            .OrderByDescending(rules => rules.Edition)
            .FirstOrDefaultAsync(cancellationToken);

    private RuleProblem? FindDanger(RuleDraft draft) =>
        LiftsRules(screen, draft.Text) ? RuleProblem.LiftsRules : null;

    private static UpperLayers Layers(RuleSet? school, RuleSet? assignment) =>
        new(
            school?.Text ?? "",
            school?.Edition ?? 0,
            assignment?.Text ?? "",
            assignment?.Edition ?? 0
        )
        {
            Phrases = Phrases(school?.Draft, assignment?.Draft),
        };

    private static ExtraPhrases Phrases(RuleDraft? school, RuleDraft? assignment)
    {
        RuleDraft[] drafts = [school ?? RuleDraft.Empty, assignment ?? RuleDraft.Empty];
        return ExtraPhrases.Compile(
            drafts.SelectMany(static draft => draft.Stops),
            drafts.SelectMany(static draft => draft.Allows)
        );
    }

    private static async Task<bool> MayWriteAsync(
        AppDbContext db,
        Caller caller,
        Guid? assignmentId,
        CancellationToken cancellationToken
    ) =>
        assignmentId is null
            ? caller.IsAdministrator
            : await db
                .Assignments.TaughtBy(caller)
                .AnyAsync(assignment => assignment.Id == assignmentId, cancellationToken);
}
