using Microsoft.Data.Sqlite;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// A number that changes with every write to the database, whoever wrote: SQLite's <c>data_version</c>, seen from a connection
/// that never writes itself. What was computed under a number holds while the number does.
/// </summary>
public sealed class DataVersion(DataDirectory directory) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _command;

    /// <summary>The number now.</summary>
    public long Read()
    {
        lock (_lock)
        {
            return (long)(_command ??= Open()).ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _command?.Dispose();
            _connection?.Dispose();
        }
    }

    private SqliteCommand Open()
    {
        // Of its own: a number of another connection says nothing here.
        _connection = new(
            new SqliteConnectionStringBuilder(SqliteSetup.ConnectionString(directory.Database))
            {
                Pooling = false,
            }.ToString()
        );
        _connection.Open();
        var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }
}
