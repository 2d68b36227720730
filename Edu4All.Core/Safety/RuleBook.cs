using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safety;

/// <summary>The editable layers of the metaprompt, edition by edition.</summary>
public sealed class RuleBook(IDbContextFactory<AppDbContext> databases, TimeProvider clock)
{
    /// <summary>Longest rules of the school, in UTF-16 code units.</summary>
    public const int MaxLength = 2_000;

    /// <summary>The layers as they stand now.</summary>
    public async Task<UpperLayers> ReadAsync(
        Guid? assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var school = await LatestAsync(db, null, cancellationToken);
        var assignment = assignmentId is null
            ? null
            : await LatestAsync(db, assignmentId, cancellationToken);
        return new(
            school?.Text ?? "",
            school?.Edition ?? 0,
            assignment?.Text ?? "",
            assignment?.Edition ?? 0
        );
    }

    /// <summary>Writes a new edition of the school's rules. Only an administrator may; false otherwise or when too long.</summary>
    public async Task<bool> WriteSchoolRulesAsync(
        Caller caller,
        string text,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator || text.Length > MaxLength)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await AddEditionAsync(
            db,
            null,
            text,
            caller.Id,
            clock.GetUtcNow().UtcDateTime,
            cancellationToken
        );
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Adds an edition to the context when the text differs from the latest; the caller saves.</summary>
    internal static async Task AddEditionAsync(
        AppDbContext db,
        Guid? assignmentId,
        string text,
        Guid by,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        var latest = await LatestAsync(db, assignmentId, cancellationToken);
        if (text != (latest?.Text ?? ""))
        {
            db.RuleSets.Add(RuleSet.Write(assignmentId, (latest?.Edition ?? 0) + 1, text, by, at));
        }
    }

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
}
