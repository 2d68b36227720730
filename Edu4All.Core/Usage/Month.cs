using System.Globalization;

namespace Edu4All.Core.Usage;

/// <summary>A month of the calendar in UTC, by which money is counted.</summary>
public readonly record struct Month(int Year, int Number)
{
    private const string Format = "yyyy-MM";

    /// <summary>Its first moment, UTC.</summary>
    public DateTime From => new(Year, Number, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The first moment of the next, UTC.</summary>
    public DateTime To => From.AddMonths(1);

    public Month Previous => Of(From.AddMonths(-1));

    public Month Next => Of(To);

    public static Month Of(DateTime at) => new(at.Year, at.Month);

    /// <summary>Reads <c>2026-11</c>; null when it is no month, or one that no school counts.</summary>
    public static Month? Parse(string? text) =>
        DateTime.TryParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        ) && day.Year is > 2000 and < 9000
            ? Of(day)
            : null;

    /// <summary>For example <c>2026-11</c>.</summary>
    public override string ToString() => From.ToString(Format, CultureInfo.InvariantCulture);
}
