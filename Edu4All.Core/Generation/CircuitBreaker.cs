namespace Edu4All.Core.Generation;

/// <summary>
/// Stops asking a provider that fails again and again. After a while one request is let through; it decides whether the others follow.
/// Not safe for use by several threads at once: <see cref="ProviderTraffic"/> guards it.
/// </summary>
internal sealed class CircuitBreaker
{
    /// <summary>Failures in a row; each has been repeated twice by then, so a short hiccup does not reach it.</summary>
    public const int BreakAfter = 3;

    /// <summary>The first break. Each that follows at once is twice as long, up to <see cref="LongestBreak"/>.</summary>
    public static readonly TimeSpan FirstBreak = TimeSpan.FromSeconds(30);

    /// <summary>A lesson has no time for longer ones.</summary>
    public static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(4);

    private int _failures;
    private TimeSpan _break = FirstBreak;
    private DateTimeOffset? _until;

    /// <summary>Whether it has stopped asking, even if the time for a request to try it has come.</summary>
    public bool IsOpen => _until is not null;

    /// <summary>How long nothing is let through.</summary>
    public TimeSpan WaitAt(DateTimeOffset at) =>
        _until is { } until && until > at ? until - at : TimeSpan.Zero;

    /// <summary>Whether a request may be sent; while it is open and its time is over, only when no other is under way.</summary>
    public bool LetsThrough(DateTimeOffset at, int underWay) =>
        _until is not { } until || (at >= until && underWay == 0);

    public void Failed(DateTimeOffset at)
    {
        _failures++;
        if (_failures < BreakAfter)
        {
            return;
        }

        // What was under way when it opened may fail later, too; that is no new reason.
        if (_until is null)
        {
            _until = at + _break;
        }
        else if (at >= _until)
        {
            _break = _break * 2 < LongestBreak ? _break * 2 : LongestBreak;
            _until = at + _break;
        }
    }

    public void Answered() => (_failures, _break, _until) = (0, FirstBreak, null);
}
