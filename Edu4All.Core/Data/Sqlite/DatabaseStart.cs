using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>Brings the database up to the model before anything else runs.</summary>
public sealed class DatabaseStart(
    IDbContextFactory<AppDbContext> databases,
    DataDirectory directory
)
{
    /// <summary>Creates or migrates the database and switches it to write-ahead logging, so that readers never wait for a writer.</summary>
    /// <exception cref="DatabaseUnusableException">The file is not a database, is damaged, or cannot be written.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            if (db.Database.IsSqlite())
            {
                await db.Database.ExecuteSqlRawAsync(
                    "PRAGMA journal_mode = 'wal'",
                    cancellationToken
                );
                await CheckIntegrityAsync(db, cancellationToken);
            }
        }
        catch (SqliteException exception)
        {
            throw new DatabaseUnusableException(
                directory.Database,
                StorageProblems.Of(exception),
                exception
            );
        }
    }

    // The quick check reads every page's structure and finds a file that was cut or overwritten while the app was off.
    private async Task CheckIntegrityAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var found = await db
            .Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check(1)")
            .SingleAsync(cancellationToken);
        if (found != "ok")
        {
            throw new DatabaseUnusableException(directory.Database, StorageProblem.Damaged, null);
        }
    }
}

/// <summary>The app cannot start on this database; the message says what to do.</summary>
public sealed class DatabaseUnusableException(string file, StorageProblem problem, Exception? inner)
    : Exception(Explain(file, problem), inner)
{
    private static string Explain(string file, StorageProblem problem) =>
        problem switch
        {
            StorageProblem.Damaged =>
                $"{file} is damaged or is not a database. Nothing was changed. Put a backup in its place, or move it away to begin with an empty school.",
            StorageProblem.Full =>
                $"There is no room left on the disk of {file}. Free some space and start again. Nothing was lost.",
            StorageProblem.Busy =>
                $"Another program has {file} locked. Close it (is Edu4All already running?) and start again.",
            StorageProblem.ReadOnly =>
                $"{file} cannot be written. Give the account that runs Edu4All the right to write in its folder.",
            _ => $"{file} could not be opened.",
        };
}
