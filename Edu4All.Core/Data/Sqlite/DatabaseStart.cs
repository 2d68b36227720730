using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>Brings the database up to the model before anything else runs.</summary>
public sealed class DatabaseStart(
    IDbContextFactory<AppDbContext> databases,
    DataDirectory directory
)
{
    /// <summary>How long somebody who looks at the console should wait for a lock to go away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Creates or migrates the database and switches it to write-ahead logging, so that readers never wait for a writer.</summary>
    /// <exception cref="DatabaseUnusableException">The file is not a database, is damaged, or cannot be written.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (!db.Database.IsSqlite())
            {
                await db.Database.MigrateAsync(cancellationToken);
                return;
            }

            db.Database.SetCommandTimeout(Patience);
            // First of all, because what is damaged must not be written to.
            await CheckIntegrityAsync(cancellationToken);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                await MigrationGuard.MigrateAsync(db, directory, cancellationToken);
            }

            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellationToken);
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

    // The quick check reads every page's structure and finds a file that was cut or overwritten while the app was off. Past
    // Entity Framework, which would write its exceptions into the log with all their calls.
    private async Task CheckIntegrityAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(
            SqliteSetup.ConnectionString(directory.Database)
        );
        connection.DefaultTimeout = (int)Patience.TotalSeconds;
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
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
