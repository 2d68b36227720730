using Edu4All.Core.Live;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Live;

public sealed class LiveReadingTests
{
    private readonly List<TaskCompletionSource> _reads = [];
    private readonly List<ChangedPart> _parts = [];
    private readonly LiveReading _reading;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public LiveReadingTests() =>
        _reading = new(part =>
        {
            _parts.Add(part);
            _reads.Add(new());
            return _reads[^1].Task;
        });

    [Fact]
    public async Task Nothing_is_read_when_nothing_has_changed()
    {
        await _reading.CatchUpAsync();

        Assert.Empty(_reads);
    }

    [Fact]
    public async Task What_changed_before_a_reading_began_needs_no_other()
    {
        _reading.Changed(ChangedPart.Everything);
        _reading.Changed(ChangedPart.Everything);
        var first = _reading.CatchUpAsync();
        var second = _reading.CatchUpAsync();
        _reads[0].SetResult();

        await Task.WhenAll(first, second, _reading.CatchUpAsync());

        Assert.Single(_reads);
    }

    [Fact]
    public async Task What_changes_during_a_reading_is_read_by_one_more_and_never_at_once()
    {
        _reading.Changed(ChangedPart.Everything);
        var first = _reading.CatchUpAsync();
        _reading.Changed(ChangedPart.Everything);
        _reading.Changed(ChangedPart.Everything);
        var others = Task.WhenAll(_reading.CatchUpAsync(), _reading.CatchUpAsync());
        Assert.Single(_reads);

        _reads[0].SetResult();
        await first;
        await Eventually.TrueAsync(() => _reads.Count == 2, "the second reading has begun");
        Assert.False(others.IsCompleted);
        _reads[1].SetResult();
        await others;

        Assert.Equal(2, _reads.Count);
    }

    [Fact]
    public async Task The_widest_part_that_has_changed_is_read_and_then_forgotten()
    {
        _reading.Changed(ChangedPart.OwnAttempts);
        _reading.Changed(ChangedPart.Place);
        var first = _reading.CatchUpAsync();
        _reading.Changed(ChangedPart.Place);
        _reads[0].SetResult();
        await first;
        var second = _reading.CatchUpAsync();
        _reads[1].SetResult();
        await second;

        Assert.Equal([ChangedPart.OwnAttempts, ChangedPart.Place], _parts);
    }

    [Fact]
    public async Task What_may_be_old_for_a_while_is_read_once_for_all_that_comes_meanwhile()
    {
        var first = _reading.ChangedLaterAsync(
            ChangedPart.Place,
            TimeSpan.FromMilliseconds(50),
            Stop
        );
        Assert.False(await _reading.ChangedLaterAsync(ChangedPart.Place, TimeSpan.Zero, Stop));
        await _reading.CatchUpAsync();
        Assert.Empty(_reads);

        Assert.True(await first.WithinLimitAsync("the while is over"));
        var reading = _reading.CatchUpAsync();
        _reads[0].SetResult();
        await reading;

        Assert.Equal([ChangedPart.Place], _parts);
        Assert.True(await _reading.ChangedLaterAsync(ChangedPart.Place, TimeSpan.Zero, Stop));
    }

    [Fact]
    public async Task Who_leaves_while_a_change_waits_hears_no_more_of_it()
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var later = _reading.ChangedLaterAsync(
            ChangedPart.Place,
            TimeSpan.FromMinutes(1),
            left.Token
        );

        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            later.WithinLimitAsync("the page is gone")
        );
        await _reading.CatchUpAsync();
        Assert.Empty(_reads);
    }

    [Fact]
    public async Task A_reading_that_failed_is_done_again()
    {
        _reading.Changed(ChangedPart.Everything);
        var failing = _reading.CatchUpAsync();
        _reading.Changed(ChangedPart.Place);
        _reads[0].SetException(new InvalidOperationException("The disk is full."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);

        var again = _reading.CatchUpAsync();
        _reads[1].SetResult();
        await again;

        Assert.Equal([ChangedPart.Everything, ChangedPart.Everything], _parts);
    }
}
