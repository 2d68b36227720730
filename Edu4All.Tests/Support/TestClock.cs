namespace Edu4All.Tests.Support;

/// <summary>A clock that stands still until a test moves it. It starts at the real time, which is what Identity's locks go by.</summary>
public sealed class TestClock : TimeProvider
{
    private long _ticks = System.GetUtcNow().Ticks;

    public DateTime Now => GetUtcNow().UtcDateTime;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
