namespace Edu4All.Web.Components.Pages.Desk;

/// <summary>Which words say how long it takes.</summary>
public enum RoughWords
{
    Seconds,
    LessThanAMinute,
    AMinute,
    Minutes,
    Long,
}

/// <summary>A time as one would say it: a guess to the second would be a promise.</summary>
/// <param name="Words">Which words.</param>
/// <param name="Minutes">Rounded; for <see cref="RoughWords.Minutes"/>.</param>
public readonly record struct RoughTime(RoughWords Words, int Minutes)
{
    /// <summary>The words for a time; null for none.</summary>
    public static RoughTime? Of(TimeSpan? time) =>
        time is not { } given ? null
        : given < TimeSpan.FromSeconds(10) ? new(RoughWords.Seconds, 0)
        : given < TimeSpan.FromSeconds(45) ? new(RoughWords.LessThanAMinute, 0)
        : given < TimeSpan.FromSeconds(90) ? new(RoughWords.AMinute, 1)
        : given <= TimeSpan.FromMinutes(15)
            ? new(RoughWords.Minutes, (int)Math.Round(given.TotalMinutes))
        : new(RoughWords.Long, 15);
}
