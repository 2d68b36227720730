using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Support;

/// <summary>An empty, migrated database that is made once a run and copied for every school.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    public static async Task CopyToAsync(TempDirectory directory) =>
        await File.WriteAllBytesAsync(directory.File("edu4all.db"), await Bytes.Value);

    private static async Task<byte[]> MakeAsync()
    {
        using var directory = new TempDirectory();
        var file = directory.File("edu4all.db");
        var options = new DbContextOptionsBuilder<AppDbContext>()
            .UseSqlite(
                new SqliteConnectionStringBuilder(SqliteSetup.ConnectionString(file))
                {
                    Pooling = false,
                }.ToString()
            )
            .Options;
        await using (var db = new AppDbContext(options))
        {
            await db.Database.MigrateAsync();
        }

        return await File.ReadAllBytesAsync(file);
    }
}
