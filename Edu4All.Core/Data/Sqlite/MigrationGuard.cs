using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Lets one process migrate at a time, and lets the next one go on when the first was killed. EF's own lock on SQLite is a row
/// that stays behind when the process dies, and every later start waits for it for ever
/// (https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection); the lock on a file
/// goes with its process, and who holds it may throw the row away.
/// </summary>
internal static class MigrationGuard
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task MigrateAsync(
        AppDbContext db,
        DataDirectory directory,
        CancellationToken cancellationToken
    )
    {
        await using var alone = await TakeAsync(directory, cancellationToken);
        if (await HasLeftoverAsync(db, cancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync(
                """DELETE FROM "__EFMigrationsLock";""",
                cancellationToken
            );
        }

        await db.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<FileStream> TakeAsync(
        DataDirectory directory,
        CancellationToken cancellationToken
    )
    {
        var file = Path.Combine(directory.Root, "migration.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(
                    file,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException exception)
                when (waited < Limit && exception is not DirectoryNotFoundException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    private static async Task<bool> HasLeftoverAsync(
        AppDbContext db,
        CancellationToken cancellationToken
    ) =>
        await db
            .Database.SqlQueryRaw<int>(
                "SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'"
            )
            .SingleAsync(cancellationToken) > 0;
}
