using Edu4All.Core.Data.Sqlite;
using Edu4All.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Edu4All.Tests.Data;

public sealed class DatabaseStartTests : SchoolTest
{
    [Fact]
    public async Task It_makes_a_database_where_there_is_none()
    {
        var school = School;
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(school.Root, "edu4all.db*"))
        {
            File.Delete(file);
        }

        await school.Get<DatabaseStart>().RunAsync(Stop);

        Assert.Equal(
            "wal",
            await school.ReadAsync(db =>
                db.Database.SqlQueryRaw<string>(
                        "SELECT journal_mode AS Value FROM pragma_journal_mode"
                    )
                    .SingleAsync(Stop)
            )
        );
        Assert.Equal(4, await school.ReadAsync(db => db.Roles.CountAsync(Stop)));
        Assert.Empty(await school.ReadAsync(db => db.Database.GetPendingMigrationsAsync(Stop)));
    }

    [Fact]
    public async Task A_database_of_today_is_only_read()
    {
        await School.AddLessonAsync();
        // On a connection of its own, which is told of what others have written.
        await using var watcher = new SqliteConnection(
            $"Data Source={School.DatabaseFile};Pooling=False"
        );
        await watcher.OpenAsync(Stop);
        var before = await VersionAsync();

        await School.Get<DatabaseStart>().RunAsync(Stop);
        Assert.Equal(before, await VersionAsync());

        await School.AddTeacherAsync();
        Assert.NotEqual(before, await VersionAsync());

        async Task<object?> VersionAsync()
        {
            await using var command = watcher.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return await command.ExecuteScalarAsync(Stop);
        }
    }

    /// <summary>A process that is killed while it migrates leaves the lock of Entity Framework behind.</summary>
    [Fact]
    public async Task A_migration_that_was_cut_off_does_not_keep_the_next_start_waiting()
    {
        await School.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-11-21 10:00:00+00:00');
                DELETE FROM "__EFMigrationsHistory";
                """,
                Stop
            )
        );
        await DropTablesAsync();

        await School
            .Get<DatabaseStart>()
            .RunAsync(Stop)
            .ContinueWith(
                static task =>
                {
                    task.GetAwaiter().GetResult();
                    return true;
                },
                TaskScheduler.Default
            )
            .WithinLimitAsync("the database starts");

        Assert.Equal(4, await School.ReadAsync(db => db.Roles.CountAsync(Stop)));
    }

    [Fact]
    public async Task What_was_tried_before_there_were_pictures_beside_has_none()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.ReadAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("QuickGallery", Stop);
            return true;
        });

        await School.Get<DatabaseStart>().RunAsync(Stop);

        Assert.Empty((await School.AttemptAsync(id)).BesideIds);
    }

    private async Task DropTablesAsync()
    {
        var tables = await School.ReadAsync(db =>
            db.Database.SqlQueryRaw<string>(
                    "SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
                )
                .ToListAsync(Stop)
        );
        await School.ReadAsync(async db =>
        {
            await db.Database.OpenConnectionAsync(Stop);
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", Stop);
            foreach (var table in tables)
            {
#pragma warning disable EF1002 // The names come out of the database itself.
                await db.Database.ExecuteSqlRawAsync($"DROP TABLE \"{table}\"", Stop);
#pragma warning restore EF1002
            }

            return true;
        });
    }
}
