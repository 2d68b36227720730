using System.Globalization;

namespace Edu4All.Web.Components.Shared;

/// <summary>Shows and reads times on the school's clock, which is the clock of the machine that runs the app.</summary>
public sealed class LocalTime(TimeProvider clock)
{
    /// <summary>For <c>input type="datetime-local"</c>.</summary>
    private const string FieldFormat = "yyyy-MM-ddTHH:mm";

    /// <summary>What day it is at the school.</summary>
    public DateOnly Today => DateOnly.FromDateTime(ToLocal(clock.GetUtcNow().UtcDateTime));

    /// <summary>When a day begins at the school, UTC.</summary>
    public DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(
            Existing(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified)),
            clock.LocalTimeZone
        );

    /// <summary>A moment in words: the time when it is today, else day and time.</summary>
    public string Show(DateTime utc)
    {
        var local = ToLocal(utc);
        var today = ToLocal(clock.GetUtcNow().UtcDateTime).Date;
        return local.Date == today
            ? local.ToString("t", CultureInfo.CurrentCulture)
            : local.ToString("ddd d MMM, ", CultureInfo.CurrentCulture)
                + local.ToString("t", CultureInfo.CurrentCulture);
    }

    /// <summary>The value of a date and time field; empty for null.</summary>
    public string ToField(DateTime? utc) =>
        utc is { } time ? ToLocal(time).ToString(FieldFormat, CultureInfo.InvariantCulture) : "";

    /// <summary>The moment that a date and time field holds; null when it is empty or no time.</summary>
    public DateTime? FromField(string? field) =>
        DateTime.TryParse(field, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? TimeZoneInfo.ConvertTimeToUtc(
                Existing(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)),
                clock.LocalTimeZone
            )
            : null;

    // The hour that the clock leaps over in spring can be typed, although it never comes.
    private DateTime Existing(DateTime local) =>
        clock.LocalTimeZone.IsInvalidTime(local) ? local.AddHours(1) : local;

    private DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(
            DateTime.SpecifyKind(utc, DateTimeKind.Utc),
            clock.LocalTimeZone
        );
}
