using Edu4All.Core.Generation;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

public sealed class ClaimingTests : SchoolTest
{
    private static readonly TimeSpan Lease = new GenerationOptions().Lease;

    [Fact]
    public async Task Of_many_claimers_each_attempt_goes_to_one()
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        for (var i = 0; i < 10; i++)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, $"Tower {i}");
        }

        var claims = await Task.WhenAll(
            Enumerable.Range(0, 25).Select(_ => Task.Run(School.ClaimAsync, Stop))
        );

        var won = claims.OfType<ClaimedAttempt>().ToList();
        Assert.Equal(won.Count, won.Select(claim => claim.AttemptId).Distinct().Count());
        while (await School.ClaimAsync() is { } late)
        {
            won.Add(late);
        }

        Assert.Equal(10, won.Select(claim => claim.AttemptId).Distinct().Count());
        Assert.Equal(10, won.Count);
    }

    [Fact]
    public async Task A_claim_holds_for_its_lease_and_goes_to_another_after_it()
    {
        var id = await QueueAsync();
        var first = await School.ClaimAsync();

        School.Clock.Advance(Lease);
        Assert.Null(await School.ClaimAsync());

        School.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var second = await School.ClaimAsync();

        Assert.Equal((id, id), (first!.AttemptId, second!.AttemptId));
        Assert.NotEqual(first.Owner, second.Owner);
    }

    [Fact]
    public async Task A_worker_that_lives_keeps_its_claim()
    {
        await QueueAsync();
        var claim = await School.ClaimAsync();
        for (var i = 0; i < 5; i++)
        {
            School.Clock.Advance(Lease);
            Assert.True(await School.Get<AttemptLedger>().RenewAsync(claim!, Stop));
            Assert.Null(await School.ClaimAsync());
        }
    }

    [Fact]
    public async Task A_worker_that_lost_its_lease_changes_nothing()
    {
        var id = await QueueAsync();
        var (ledger, generation) = (School.Get<AttemptLedger>(), School.Get<GenerationService>());
        var lost = (await School.ClaimAsync())!;
        School.Clock.Advance(Lease * 2);
        var winner = (await School.ClaimAsync())!;
        var before = await RowAsync(id);

        Assert.False(await ledger.RenewAsync(lost, Stop));
        await ledger.ReleaseAsync(lost, Stop);
        await ledger.RecordOutcomeAsync(
            lost,
            new GenerationOutcome.Ended(AttemptEnd.ProviderFailed, "", null),
            Stop
        );
        await Assert.ThrowsAsync<ClaimLostException>(() => generation.DrawAsync(lost, Stop));

        Assert.Equal(before, await RowAsync(id));
        Assert.Empty(School.Provider.Requests);
        await generation.DrawAsync(winner, Stop);
        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
    }

    [Fact]
    public async Task A_worker_that_finishes_too_late_adds_no_second_picture()
    {
        var id = await QueueAsync();
        var generation = School.Get<GenerationService>();
        var first = (await School.ClaimAsync())!;
        // Another's answer would be lost.
        School.Provider.IsOutside = false;
        School.Provider.Answers(
            async (request, _) =>
            {
                School.Clock.Advance(Lease * 2);
                await generation.DrawAsync((await School.ClaimAsync())!, Stop);
                return ScriptedProvider.Picture(request);
            }
        );

        await generation.DrawAsync(first, Stop);

        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
        Assert.Equal(1, await School.ArtworksAsync());
        Assert.Equal(1, await School.ReadAsync(db => db.Pictures.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_worker_that_stops_puts_its_attempt_back_at_once()
    {
        var id = await QueueAsync();
        var claim = (await School.ClaimAsync())!;

        await School.Get<AttemptLedger>().ReleaseAsync(claim, Stop);

        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(id)).State);
        Assert.Equal(id, (await School.ClaimAsync())?.AttemptId);
    }

    [Fact]
    public async Task An_attempt_that_brings_its_worker_down_each_time_is_given_up()
    {
        var id = await QueueAsync();
        // One from outside is not sent a second time.
        School.Provider.IsOutside = false;
        School.Provider.Otherwise = static (_, _) =>
            throw new InvalidOperationException("The provider has a bug.");

        for (var i = 0; i < 10 && await School.ClaimAsync() is { } claim; i++)
        {
            await Record.ExceptionAsync(() =>
                School.Get<GenerationService>().DrawAsync(claim, Stop)
            );
            School.Clock.Advance(Lease * 2);
        }

        var attempt = await School.AttemptAsync(id);
        Assert.Equal(
            (AttemptState.Failed, AttemptEnd.ProviderFailed),
            (attempt.State, attempt.End)
        );
        Assert.Equal(new GenerationOptions().MaxSends, School.Provider.Requests.Count);
    }

    private async Task<Guid> QueueAsync()
    {
        var lesson = await School.AddLessonAsync();
        return await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    private Task<(AttemptState, Guid?, DateTime?, int, string?)> RowAsync(Guid id) =>
        School.ReadAsync(async db =>
        {
            var a = await db.Attempts.AsNoTracking().SingleAsync(a => a.Id == id, Stop);
            return (a.State, a.LeaseOwner, a.LeaseUntil, a.Sends, a.PromptSent);
        });
}
