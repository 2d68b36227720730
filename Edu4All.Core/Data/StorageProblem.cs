using Microsoft.Data.Sqlite;

namespace Edu4All.Core.Data;

/// <summary>What keeps the database from doing its work.</summary>
public enum StorageProblem
{
    Other,

    /// <summary>No room left on the disk.</summary>
    Full,

    /// <summary>Somebody else held the lock for too long.</summary>
    Busy,

    /// <summary>The file is not a database or its content contradicts itself.</summary>
    Damaged,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,
}

/// <summary>Tells storage problems from bugs.</summary>
public static class StorageProblems
{
    /// <summary>The storage problem behind an exception or one of its causes; null when there is none.</summary>
    public static StorageProblem? Find(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (
                exception is SqliteException sqlite
                && Of(sqlite) is var problem and not StorageProblem.Other
            )
            {
                return problem;
            }
        }

        return null;
    }

    // Primary result codes of SQLite: https://www.sqlite.org/rescode.html
    internal static StorageProblem Of(SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            13 or 10 => StorageProblem.Full, // SQLITE_FULL; SQLITE_IOERR is what a full disk gives while a log grows.
            5 or 6 => StorageProblem.Busy, // SQLITE_BUSY, SQLITE_LOCKED
            11 or 26 => StorageProblem.Damaged, // SQLITE_CORRUPT, SQLITE_NOTADB
            8 or 14 or 23 => StorageProblem.ReadOnly, // SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH
            _ => StorageProblem.Other,
        };
}
