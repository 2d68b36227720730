using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Edu4All.Tests.Support;

/// <summary>
/// A disk that is full when a test says so: SQLite itself refuses to let the file grow, with the error of a full disk.
/// What fits into the pages that are there can still be written, as on a real one.
/// </summary>
internal sealed class FullDisk : DbConnectionInterceptor
{
    private const long NoLimit = 1_073_741_823;

    public bool IsFull { get; set; }

    public override void ConnectionOpened(
        DbConnection connection,
        ConnectionEndEventData eventData
    ) => Limit(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Limit(connection);
        return Task.CompletedTask;
    }

    private void Limit(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        // One page is fewer than there are, which SQLite reads as "no more than there are".
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA max_page_count = {(IsFull ? 1 : NoLimit)}"
        );
        command.ExecuteScalar();
    }
}
