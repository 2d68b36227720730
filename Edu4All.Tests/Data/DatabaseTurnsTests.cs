using Edu4All.Core.Data;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Data;

public sealed class DatabaseTurnsTests : IDisposable
{
    private readonly DatabaseTurns _turns = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _turns.Dispose();

    [Fact]
    public async Task One_writes_at_a_time_in_the_order_they_came()
    {
        var first = await _turns.WriteAsync(Stop);
        var second = _turns.WriteAsync(Stop);
        var third = _turns.WriteAsync(Stop);
        Assert.False(second.IsCompleted);

        first.Dispose();
        (await second).Dispose();
        (await third).Dispose();
    }

    [Fact]
    public async Task Who_draws_waits_for_one_that_has_ended_and_not_for_all()
    {
        var first = await _turns.EndAsync(Stop);
        var others = Enumerable.Range(0, 10).Select(_ => _turns.EndAsync(Stop)).ToList();
        var worker = _turns.WriteAsync(Stop);

        first.Dispose();

        (await worker.WithinLimitAsync("it is the worker's turn")).Dispose();
        foreach (var other in others)
        {
            (await other).Dispose();
        }
    }

    [Fact]
    public async Task Two_are_taken_in_at_a_time_while_another_writes()
    {
        using var writer = await _turns.WriteAsync(Stop);
        var first = await _turns.TakeInAsync(Stop);
        using var second = await _turns.TakeInAsync(Stop);
        var third = _turns.TakeInAsync(Stop);
        Assert.False(third.IsCompleted);

        first.Dispose();

        (await third.WithinLimitAsync("the first is in")).Dispose();
    }

    [Fact]
    public async Task Who_gives_up_waiting_keeps_nobody_else_waiting()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var writer = await _turns.WriteAsync(Stop);
        var waiting = _turns.EndAsync(gone.Token);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        writer.Dispose();

        (await _turns.EndAsync(Stop)).Dispose();
    }

    [Fact]
    public async Task A_turn_that_is_given_back_twice_counts_once()
    {
        var first = await _turns.WriteAsync(Stop);
        first.Dispose();
        first.Dispose();

        var second = await _turns.WriteAsync(Stop);
        Assert.False(_turns.WriteAsync(Stop).IsCompleted);
        second.Dispose();
    }

    [Fact]
    public async Task Reading_pages_and_writing_do_not_wait_for_each_other()
    {
        using var writer = await _turns.WriteAsync(Stop);

        (await _turns.ReadPageAsync(hasTime: true, Stop)).Dispose();
    }

    [Fact]
    public async Task A_page_that_has_time_reads_as_soon_as_nobody_is_in_a_hurry()
    {
        var hurry = _turns.Hurry();
        var page = _turns.ReadPageAsync(hasTime: true, Stop);
        Assert.False(page.IsCompleted);

        hurry.Dispose();

        (await page.WithinLimitAsync("nobody is in a hurry")).Dispose();
    }

    [Fact]
    public async Task Who_stands_in_line_when_the_application_ends_is_told_so()
    {
        var turns = new DatabaseTurns();
        var writer = await turns.WriteAsync(Stop);
        var waiting = turns.EndAsync(Stop);
        var behind = turns.EndAsync(Stop);

        turns.Dispose();

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            waiting.WithinLimitAsync("the line is closed")
        );
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            behind.WithinLimitAsync("the line is closed")
        );
        writer.Dispose();
    }

    [Fact]
    public async Task A_page_that_has_time_lets_those_in_a_hurry_pass_but_not_for_ever()
    {
        var first = _turns.Hurry();
        var second = _turns.Hurry();
        var patient = ReadAsync(hasTime: true);
        Assert.False(patient.IsCompleted);

        await ReadAsync(hasTime: false);
        first.Dispose();
        first.Dispose();
        var later = ReadAsync(hasTime: true);
        Assert.False(later.IsCompleted);
        // Their patience ends by itself, and nobody knows whose ends first.
        await Task.WhenAll(patient, later).WithinLimitAsync("patience ends");

        second.Dispose();
        await ReadAsync(hasTime: true);
    }

    private async Task ReadAsync(bool hasTime) =>
        (await _turns.ReadPageAsync(hasTime, Stop)).Dispose();
}
