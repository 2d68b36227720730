using Edu4All.Core.Live;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Live;

public sealed class LiveReadingTests
{
    private readonly List<TaskCompletionSource> _reads = [];
    private readonly LiveReading _reading;

    public LiveReadingTests() =>
        _reading = new(() =>
        {
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
        _reading.Changed();
        _reading.Changed();
        var first = _reading.CatchUpAsync();
        var second = _reading.CatchUpAsync();
        _reads[0].SetResult();

        await Task.WhenAll(first, second, _reading.CatchUpAsync());

        Assert.Single(_reads);
    }

    [Fact]
    public async Task What_changes_during_a_reading_is_read_by_one_more_and_never_at_once()
    {
        _reading.Changed();
        var first = _reading.CatchUpAsync();
        _reading.Changed();
        _reading.Changed();
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
    public async Task What_follows_a_change_waits_for_the_reading_under_way()
    {
        _reading.Changed();
        var reading = _reading.CatchUpAsync();
        var hasFollowed = false;
        var following = _reading.InTurnAsync(() =>
        {
            hasFollowed = true;
            return Task.CompletedTask;
        });
        Assert.False(hasFollowed);

        _reads[0].SetResult();
        await Task.WhenAll(reading, following);

        Assert.True(hasFollowed);
        Assert.Single(_reads);
    }

    [Fact]
    public async Task A_reading_that_failed_is_done_again()
    {
        _reading.Changed();
        var failing = _reading.CatchUpAsync();
        _reads[0].SetException(new InvalidOperationException("The disk is full."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);

        var again = _reading.CatchUpAsync();
        _reads[1].SetResult();
        await again;

        Assert.Equal(2, _reads.Count);
    }
}
