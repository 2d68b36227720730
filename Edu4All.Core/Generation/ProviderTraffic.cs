using Edu4All.Core.Data;
using Edu4All.Core.Providers;

namespace Edu4All.Core.Generation;

/// <summary>What is under way to one provider, and what it can take: from its settings and from its own answers.</summary>
internal sealed class ProviderTraffic(
    ProviderOptions limits,
    TimeSpan busyWait,
    DatabaseTurns turns,
    WorkSignal signal,
    TimeProvider clock
)
{
    /// <summary>A provider may ask for hours; OpenAI's own Python client stops believing it at two minutes.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>So long without a "too many", and one more picture in a minute is tried.</summary>
    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly List<DateTimeOffset> _lastMinute = [];
    private readonly CircuitBreaker _breaker = new();
    private int _underWay;
    private bool _isWaitedFor;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private int? _learned;
    private DateTimeOffset _learnedAt;

    /// <summary>Whether a request may be sent now.</summary>
    public bool HasRoom()
    {
        lock (_lock)
        {
            return LetsIn(clock.GetUtcNow());
        }
    }

    /// <summary>Takes a place for one request; null when none may be sent now.</summary>
    public GatePass? TryEnter()
    {
        lock (_lock)
        {
            var at = clock.GetUtcNow();
            if (!LetsIn(at))
            {
                return null;
            }

            _underWay++;
            _lastMinute.Add(at);
            return new(this, at, turns.Hurry());
        }
    }

    /// <summary>Gives a place back to the next in the queue; one that nothing was sent from does not count among those of the minute.</summary>
    public void Leave(DateTimeOffset entered, bool wasSent)
    {
        lock (_lock)
        {
            _underWay--;
            if (!wasSent)
            {
                _lastMinute.Remove(entered);
            }

            if (!_isWaitedFor)
            {
                return;
            }

            _isWaitedFor = false;
        }

        signal.Raise();
    }

    /// <summary>Learns from an answer.</summary>
    public void Learn(ProviderOutcome answer)
    {
        lock (_lock)
        {
            var at = clock.GetUtcNow();
            switch (answer)
            {
                case ProviderOutcome.RateLimited limited:
                    Limit(at, limited.RetryAfter ?? busyWait);
                    _breaker.Answered();
                    break;
                case ProviderOutcome.Failed:
                    _breaker.Failed(at);
                    break;
                default:
                    _breaker.Answered();
                    break;
            }
        }
    }

    /// <summary>What is known of it now.</summary>
    public TrafficState Look()
    {
        lock (_lock)
        {
            var at = clock.GetUtcNow();
            var asked = _notBefore > at ? _notBefore - at : TimeSpan.Zero;
            var broken = _breaker.WaitAt(at);
            var perMinute = PerMinuteAt(at);
            return new(
                Math.Max(1, limits.Concurrency),
                perMinute == int.MaxValue ? null : perMinute,
                CountLastMinute(at),
                asked > broken ? asked : broken,
                _breaker.IsOpen
            );
        }
    }

    // Whoever has been turned away is told when a place is free; without them nobody need look for work.
    private bool LetsIn(DateTimeOffset at)
    {
        var hasRoom =
            _underWay < Math.Max(1, limits.Concurrency)
            && at >= _notBefore
            && CountLastMinute(at) < PerMinuteAt(at)
            && _breaker.LetsThrough(at, _underWay);
        _isWaitedFor |= !hasRoom;
        return hasRoom;
    }

    private void Limit(DateTimeOffset at, TimeSpan wait)
    {
        var until = at + (wait < LongestWait ? wait : LongestWait);
        _notBefore = until > _notBefore ? until : _notBefore;
        if (CountLastMinute(at) > 0)
        {
            // The one that was turned away did not go through.
            _lastMinute.RemoveAt(_lastMinute.Count - 1);
        }

        // When nothing did, the minute tells nothing about how many may.
        if (_lastMinute.Count > 0)
        {
            _learned = Math.Min(_lastMinute.Count, PerMinuteAt(at));
            _learnedAt = at;
        }
    }

    private int CountLastMinute(DateTimeOffset at)
    {
        _lastMinute.RemoveAll(sent => sent <= at - Minute);
        return _lastMinute.Count;
    }

    private int PerMinuteAt(DateTimeOffset at)
    {
        var configured = limits.PicturesPerMinute is { } given ? Math.Max(1, given) : int.MaxValue;
        return _learned is { } learned
            ? (int)Math.Min(configured, learned + ((at - _learnedAt) / Recovery))
            : configured;
    }
}

/// <summary>What is known of a provider at a moment.</summary>
/// <param name="Concurrency">Pictures it is asked for at the same time.</param>
/// <param name="PerMinute">Pictures it is asked for in a minute; null when no limit is known.</param>
/// <param name="LastMinute">How many were sent in the last minute.</param>
/// <param name="Wait">How long nothing is sent to it; zero when something may be.</param>
/// <param name="IsBroken">Whether it failed so often that it is only tried from time to time.</param>
public sealed record TrafficState(
    int Concurrency,
    int? PerMinute,
    int LastMinute,
    TimeSpan Wait,
    bool IsBroken
);
