using System.Linq.Expressions;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>Reads concerns for those who may see them.</summary>
public sealed class ConcernQueries(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>Most closed concerns in a list, the latest.</summary>
    public const int MostHandled = 100;

    /// <summary>Most open concerns in a list. A class of thirty can hardly fill it.</summary>
    public const int MostOpen = 500;

    /// <summary>Tries shown before the first and after the last refused one.</summary>
    private const int Around = 2;

    private const int MostTries = 60;

    /// <summary>How many wait for the caller.</summary>
    public async Task<ConcernCount> CountAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = db.Concerns.VisibleTo(caller).Where(c => c.HandledAt == null);
        return new(
            await open.CountAsync(cancellationToken),
            await open.CountAsync(c => c.Severity == ConcernSeverity.High, cancellationToken)
        );
    }

    /// <summary>The open ones, most urgent first and then the latest; or those that are closed, latest first.</summary>
    public async Task<IReadOnlyList<ConcernRow>> ListAsync(
        Caller caller,
        bool handled,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = db.Concerns.VisibleTo(caller).Where(c => c.HandledAt != null == handled);
        if (handled)
        {
            return await found
                .OrderByDescending(c => c.HandledAt)
                .Take(MostHandled)
                .Select(ToRow)
                .ToListAsync(cancellationToken);
        }

        // The urgent ones first already here: however many others there are, they must not fall off the end.
        var open = await found
            .OrderByDescending(c => c.Severity == ConcernSeverity.High)
            .ThenByDescending(c => c.LastAt)
            .Take(MostOpen)
            .Select(ToRow)
            .ToListAsync(cancellationToken);
        return [.. open.OrderBy(static row => row.Tray)];
    }

    /// <summary>
    /// One concern with its words; null when it is not the caller's to see, or when the caller has not said before that it is
    /// being read (<see cref="ConcernDesk.OpenAsync"/>).
    /// </summary>
    public async Task<ConcernDetail?> GetAsync(
        Caller caller,
        Guid concernId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var mine = db
            .Concerns.VisibleTo(caller)
            .Where(c =>
                c.Id == concernId
                && db.ConcernEntries.Any(entry =>
                    entry.ConcernId == concernId
                    && entry.ById == caller.Id
                    && entry.Kind == ConcernEntryKind.Looked
                )
            );
        var row = await mine.Select(ToRow).SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var place = await mine.Select(c => new
            {
                c.Assignment!.ClassroomId,
                c.AssignmentId,
                c.StudentId,
                Teacher = db
                    .Users.Where(u => u.Id == c.Assignment!.Classroom!.TeacherId)
                    .Select(u => u.DisplayName)
                    .First(),
            })
            .SingleAsync(cancellationToken);
        var own = db.Attempts.Where(a =>
            a.AssignmentId == place.AssignmentId && a.AuthorId == place.StudentId
        );
        return new(
            row,
            place.ClassroomId,
            place.AssignmentId,
            place.StudentId,
            place.Teacher,
            await ReadTriesAsync(own, concernId, cancellationToken),
            await db.ReadHistoryAsync(
                concernId,
                place.ClassroomId,
                place.StudentId,
                row.OpenedAt,
                cancellationToken
            )
        );
    }

    private static async Task<IReadOnlyList<ConcernTry>> ReadTriesAsync(
        IQueryable<Attempt> own,
        Guid concernId,
        CancellationToken cancellationToken
    )
    {
        var ends = await own.Where(a => a.ConcernId == concernId)
            .GroupBy(a => a.ConcernId)
            .Select(part => new
            {
                First = part.Min(a => a.CreatedAt),
                Last = part.Max(a => a.CreatedAt),
            })
            .SingleAsync(cancellationToken);
        var within = own.Where(a => a.CreatedAt >= ends.First && a.CreatedAt <= ends.Last)
            .OrderByDescending(a => a.CreatedAt)
            .Take(MostTries);
        var before = own.Where(a => a.CreatedAt < ends.First)
            .OrderByDescending(a => a.CreatedAt)
            .Take(Around);
        var after = own.Where(a => a.CreatedAt > ends.Last).OrderBy(a => a.CreatedAt).Take(Around);
        List<ConcernTry> tries =
        [
            .. await Select(before).ToListAsync(cancellationToken),
            .. await Select(within).ToListAsync(cancellationToken),
            .. await Select(after).ToListAsync(cancellationToken),
        ];
        return [.. tries.OrderBy(static one => one.At)];

        IQueryable<ConcernTry> Select(IQueryable<Attempt> attempts) =>
            attempts.Select(a => new ConcernTry(
                a.Id,
                a.Words,
                a.Verdict,
                a.Category,
                a.Rule,
                a.End,
                a.State,
                a.CreatedAt,
                a.ConcernId == concernId,
                a.AppealedAt != null
            ));
    }

    private static readonly Expression<Func<Concern, ConcernRow>> ToRow = c => new ConcernRow(
        c.Id,
        c.Student!.DisplayName,
        c.Assignment!.Classroom!.Name,
        c.Assignment.Title,
        Concern.TrayOf(c.Severity, c.IsSerious, c.Tries),
        c.Category,
        ConcernLevels.IsThreat(c.Severity, c.Category),
        c.Tries,
        c.OpenedAt,
        c.LastAt,
        c.AppealedAt != null,
        c.HandledAt,
        c.HandledBy!.DisplayName
    );
}
