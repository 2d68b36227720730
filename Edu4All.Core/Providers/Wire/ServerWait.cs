using System.ClientModel.Primitives;
using System.Globalization;

namespace Edu4All.Core.Providers.Wire;

/// <summary>How long a server asks to wait: <c>retry-after-ms</c>, else <c>Retry-After</c> in seconds or as a date.</summary>
internal static class ServerWait
{
    /// <summary>A server may ask for hours; OpenAI's own Python client stops believing it at two minutes.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static TimeSpan? Read(PipelineResponseHeaders headers, DateTimeOffset now) =>
        (headers.TryGetValue("retry-after-ms", out var ms) ? FromNumber(ms, 1) : null)
        ?? (headers.TryGetValue("Retry-After", out var text) ? FromText(text, now) : null);

    private static TimeSpan? FromText(string? text, DateTimeOffset now) =>
        FromNumber(text, 1000)
        ?? (
            DateTimeOffset.TryParseExact(
                text,
                "r",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var date
            )
                ? FromMilliseconds(Math.Max(0, (date - now).TotalMilliseconds))
                : null
        );

    // ">= 0" also turns away NaN, which double.TryParse reads.
    private static TimeSpan? FromNumber(string? text, int milliseconds) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number >= 0
            ? FromMilliseconds(number * milliseconds)
            : null;

    private static TimeSpan FromMilliseconds(double ms) =>
        TimeSpan.FromMilliseconds(Math.Min(ms, Longest.TotalMilliseconds));
}
