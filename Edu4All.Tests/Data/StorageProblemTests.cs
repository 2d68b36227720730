using Edu4All.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Data;

public sealed class StorageProblemTests
{
    [Theory]
    [InlineData(13, StorageProblem.Full)]
    [InlineData(10, StorageProblem.Full)]
    [InlineData(5, StorageProblem.Busy)]
    [InlineData(6, StorageProblem.Busy)]
    [InlineData(11, StorageProblem.Damaged)]
    [InlineData(26, StorageProblem.Damaged)]
    [InlineData(8, StorageProblem.ReadOnly)]
    [InlineData(14, StorageProblem.ReadOnly)]
    public void What_SQLite_says_is_found_behind_what_others_make_of_it(
        int code,
        StorageProblem problem
    ) =>
        Assert.Equal(
            problem,
            StorageProblems.Find(
                new InvalidOperationException(
                    "",
                    new DbUpdateException("", new SqliteException("", code))
                )
            )
        );

    [Fact]
    public void A_bug_is_no_storage_problem()
    {
        Assert.Null(StorageProblems.Find(null));
        Assert.Null(StorageProblems.Find(new InvalidOperationException("A bug.")));
        // SQLITE_ERROR and SQLITE_CONSTRAINT: a wrong statement, a rule broken.
        Assert.Null(StorageProblems.Find(new SqliteException("", 1)));
        Assert.Null(StorageProblems.Find(new SqliteException("", 19)));
    }
}
