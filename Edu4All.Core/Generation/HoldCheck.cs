using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Asks once more, before anything is sent, whether something has begun to hold an attempt since it was taken out of the queue.</summary>
public sealed class HoldCheck(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>What holds; nothing when drawing may go on.</summary>
    internal async Task<Hold> FindAsync(
        Guid? classroomId,
        Guid? studentId,
        string provider,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        return await db.FindHoldAsync(classroomId, studentId, provider, cancellationToken);
    }
}
