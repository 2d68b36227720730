using System.Data.Common;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Generation;

public sealed class FailedClaimTests : SchoolTest
{
    private readonly LockedAttempts _attempts = new();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(services =>
            services.ConfigureDbContext<AppDbContext>(o => o.AddInterceptors(_attempts))
        );

    [Fact]
    public async Task A_claim_that_cannot_be_written_keeps_nobody_else_from_writing()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        _attempts.AreLocked = true;
        await Assert.ThrowsAsync<IOException>(School.ClaimAsync);

        _attempts.AreLocked = false;
        var claim = await School.ClaimAsync().WithinLimitAsync("the turn to write was given back");

        Assert.Equal(id, claim!.AttemptId);
    }

    /// <summary>Attempts that cannot be updated while a test says so.</summary>
    private sealed class LockedAttempts : DbCommandInterceptor
    {
        public bool AreLocked { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) =>
            AreLocked && command.CommandText.StartsWith("UPDATE", StringComparison.Ordinal)
                ? throw new IOException("The attempts are locked.")
                : base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
