using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class BreakerTests : SchoolTest
{
    private static readonly ProviderOutcome.Failed Down = new("HTTP 500", MayBeCharged: false);

    [Fact]
    public async Task After_some_failures_in_a_row_the_others_wait_until_one_has_come_through()
    {
        await QueueAsync(6);
        School.Provider.Answers(Down, Down, Down);

        Assert.Equal(CircuitBreaker.BreakAfter, await School.DrawAllAsync());
        Assert.True(School.Get<ProviderGate>().Look("scripted")!.IsBroken);
        Assert.Equal(3, await WaitingAsync());

        School.Clock.Advance(CircuitBreaker.FirstBreak);
        Assert.Equal(3, await School.DrawAllAsync());
        Assert.False(School.Get<ProviderGate>().Look("scripted")!.IsBroken);
        Assert.Equal(3, await School.ArtworksAsync());
    }

    [Fact]
    public async Task One_that_tries_it_and_fails_keeps_the_others_waiting_for_longer()
    {
        await QueueAsync(5);
        School.Provider.Answers(Down, Down, Down, Down);
        await School.DrawAllAsync();

        School.Clock.Advance(CircuitBreaker.FirstBreak);
        Assert.Equal(1, await School.DrawAllAsync());
        School.Clock.Advance(CircuitBreaker.FirstBreak);
        Assert.Equal(0, await School.DrawAllAsync());
        School.Clock.Advance(CircuitBreaker.FirstBreak);
        Assert.Equal(1, await School.DrawAllAsync());

        Assert.Equal((5, 1), (School.Provider.Requests.Count, await School.ArtworksAsync()));
    }

    [Fact]
    public void While_one_tries_it_nobody_else_does()
    {
        var breaker = new CircuitBreaker();
        var at = School.Clock.GetUtcNow();
        for (var i = 0; i < CircuitBreaker.BreakAfter; i++)
        {
            Assert.True(breaker.LetsThrough(at, 0));
            breaker.Failed(at);
        }

        Assert.False(breaker.LetsThrough(at, 0));
        at += CircuitBreaker.FirstBreak;
        Assert.True(breaker.LetsThrough(at, 0));
        Assert.False(breaker.LetsThrough(at, 1));
        breaker.Answered();
        Assert.True(breaker.LetsThrough(at, 1));
    }

    [Fact]
    public void No_break_is_longer_than_a_lesson_can_bear()
    {
        var breaker = new CircuitBreaker();
        var at = School.Clock.GetUtcNow();
        for (var i = 0; i < 50; i++)
        {
            breaker.Failed(at);
            Assert.InRange(breaker.WaitAt(at), TimeSpan.Zero, CircuitBreaker.LongestBreak);
            at += breaker.WaitAt(at);
        }
    }

    [Fact]
    public async Task A_refusal_is_an_answer()
    {
        await QueueAsync(5);
        School.Provider.Answers(Down, Down, new ProviderOutcome.PromptRefused([]), Down, Down);

        Assert.Equal(5, await School.DrawAllAsync());
    }

    private async Task QueueAsync(int count)
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        for (var i = 0; i < count; i++)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, $"Tower {i}");
        }
    }

    private Task<int> WaitingAsync() =>
        School.ReadAsync(db =>
            Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(
                db.Attempts,
                a => a.State == AttemptState.Waiting,
                Stop
            )
        );
}
