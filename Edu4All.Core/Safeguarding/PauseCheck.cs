using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>Asks once more, right before anything is sent, whether a pause has begun since the attempt was taken out of the queue.</summary>
public sealed class PauseCheck(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The widest pause that holds; null when drawing may go on.</summary>
    internal async Task<PauseScope?> FindAsync(
        Guid? classroomId,
        Guid? studentId,
        string provider,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.FindPauseAsync(classroomId, studentId, provider, cancellationToken);
    }
}
