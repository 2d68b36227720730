using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Lets SQLite itself wait for a lock. Microsoft.Data.Sqlite asks again every 150 ms, while a lock is held for one or two;
/// SQLite asks again after 1, 2, 5, ... ms. Not for ever: after a second the other goes on until the command's time is over.
/// </summary>
internal sealed class ShortWaits : DbConnectionInterceptor
{
    public static ShortWaits Instance { get; } = new();

    public override void ConnectionOpened(
        DbConnection connection,
        ConnectionEndEventData eventData
    ) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 1000";
        command.ExecuteNonQuery();
    }
}
