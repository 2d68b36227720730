using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>What an adult does with concerns: opens, notes, closes, opens again. Each step is written down.</summary>
public sealed class ConcernDesk(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>A page reads itself again while somebody looks at it; that is still the same look.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(1);

    /// <summary>Writes down that the caller reads the child's words; then they may be read. False when the concern is not theirs to see.</summary>
    public async Task<bool> OpenAsync(
        Caller caller,
        Guid concernId,
        CancellationToken cancellationToken = default
    )
    {
        var at = clock.GetUtcNow().UtcDateTime;
        var since = at - OneLook;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            !await db.Concerns.VisibleTo(caller).AnyAsync(c => c.Id == concernId, cancellationToken)
        )
        {
            return false;
        }

        if (
            !await db.ConcernEntries.AnyAsync(
                entry =>
                    entry.ConcernId == concernId
                    && entry.ById == caller.Id
                    && entry.Kind == ConcernEntryKind.Looked
                    && entry.At > since,
                cancellationToken
            )
        )
        {
            db.ConcernEntries.Add(
                ConcernEntry.Of(concernId, ConcernEntryKind.Looked, caller.Id, at)
            );
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>Closes a concern.</summary>
    /// <returns>The concern's id, or why it was not closed.</returns>
    public Task<Answer<Guid, ConcernRefusal>> HandleAsync(
        Caller caller,
        Guid concernId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            concernId,
            ConcernEntryKind.Handled,
            "",
            (concern, at) => concern.Handle(caller.Id, at),
            cancellationToken
        );

    /// <summary>Takes the closing back.</summary>
    /// <returns>The concern's id, or why it stays closed.</returns>
    public Task<Answer<Guid, ConcernRefusal>> ReopenAsync(
        Caller caller,
        Guid concernId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            concernId,
            ConcernEntryKind.Reopened,
            "",
            static (concern, _) => concern.Reopen(),
            cancellationToken
        );

    /// <summary>Adds a note, of at most <see cref="ConcernEntry.MaxTextLength"/> UTF-16 code units. The child never sees it.</summary>
    /// <returns>The concern's id, or why nothing was written.</returns>
    public async Task<Answer<Guid, ConcernRefusal>> NoteAsync(
        Caller caller,
        Guid concernId,
        string text,
        CancellationToken cancellationToken = default
    )
    {
        var trimmed = text.Trim();
        return trimmed.Length switch
        {
            0 => ConcernRefusal.NoteEmpty,
            > ConcernEntry.MaxTextLength => ConcernRefusal.NoteTooLong,
            _ => await ChangeAsync(
                caller,
                concernId,
                ConcernEntryKind.Noted,
                trimmed,
                static (_, _) => true,
                cancellationToken
            ),
        };
    }

    private async Task<Answer<Guid, ConcernRefusal>> ChangeAsync(
        Caller caller,
        Guid concernId,
        ConcernEntryKind kind,
        string text,
        Func<Concern, DateTime, bool> change,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var concern = await db
            .Concerns.Include(c => c.Assignment)
            .VisibleTo(caller)
            .SingleOrDefaultAsync(c => c.Id == concernId, cancellationToken);
        if (concern is null)
        {
            return ConcernRefusal.NotFound;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        if (!change(concern, at))
        {
            return ConcernRefusal.Changed;
        }

        db.ConcernEntries.Add(ConcernEntry.Of(concernId, kind, caller.Id, at, text));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(
            new(concern.Assignment!.ClassroomId, concern.AssignmentId, concern.StudentId)
        );
        return concern.Id;
    }
}
