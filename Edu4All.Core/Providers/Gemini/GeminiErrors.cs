using System.Globalization;
using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Gemini;

/// <summary>Google's errors: what matters stands in <c>details</c>, each of its own type.</summary>
internal static class GeminiErrors
{
    public static ProviderOutcome Read(Reply.Answered answer)
    {
        var details = Details.Of(answer.Body);
        return answer.Status switch
        {
            429 when details.IsDaily => new ProviderOutcome.QuotaExhausted(),
            429 => new ProviderOutcome.RateLimited(answer.Wait ?? details.Wait),
            403 when details.Reason == "CONSUMER_SUSPENDED" => new ProviderOutcome.Suspended(
                WireOutcome.Reason(answer.Status, details.Reason)
            ),
            // A wrong key is not a 401 here; the second is a country or an account without billing.
            400 when details.Reason == "API_KEY_INVALID" => new ProviderOutcome.Misconfigured(
                WireOutcome.Reason(answer.Status, details.Reason)
            ),
            400 when details.Status == "FAILED_PRECONDITION" => new ProviderOutcome.Misconfigured(
                WireOutcome.Reason(answer.Status, details.Status)
            ),
            _ => WireOutcome.Of(answer, details.Reason ?? details.Status),
        };
    }

    private sealed record Details(string? Status, string? Reason, TimeSpan? Wait, bool IsDaily)
    {
        public static Details Of(ReadOnlyMemory<byte> body) =>
            WireJson.Read(body, Parse) ?? new(null, null, null, false);

        private static Details Parse(JsonElement answer)
        {
            var error = ((JsonElement?)answer).Get("error");
            var details = error.Get("details").Each().ToList();
            return new(
                WireJson.Label(error.Get("status").Text()),
                details
                    .Select(one => WireJson.Label(one.Get("reason").Text()))
                    .FirstOrDefault(reason => reason is not null),
                details.Select(one => Seconds(one.Get("retryDelay").Text())).Max(),
                // Only a quota of a whole day is one that waiting does not help.
                details
                    .SelectMany(one => one.Get("violations").Each())
                    .Any(one =>
                        one.Get("quotaId").Text()?.Contains("PerDay", StringComparison.Ordinal)
                        == true
                    )
            );
        }

        // "12s" or "1.5s".
        private static TimeSpan? Seconds(string? text) =>
            text is [.. var number, 's']
            && double.TryParse(
                number,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var seconds
            )
                ? TimeSpan.FromSeconds(Math.Min(seconds, ServerWait.Longest.TotalSeconds))
                : null;
    }
}
