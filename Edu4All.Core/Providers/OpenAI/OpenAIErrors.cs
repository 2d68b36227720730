using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// From an error's answer to our closed set: by status, then <c>code</c>, then <c>param</c>. Never by <c>type</c>, which three
/// different 400s share.
/// </summary>
internal static class OpenAIErrors
{
    // Azure documents three spellings of its own; the fifth is the code of its inner error.
    private static readonly HashSet<string> Refusals = new(StringComparer.OrdinalIgnoreCase)
    {
        "moderation_blocked",
        "content_policy_violation",
        "content_filter",
        "contentFilter",
        "ResponsibleAIPolicyViolation",
    };

    public static ProviderOutcome Read(Reply.Answered answer)
    {
        var error = OpenAIError.Parse(answer.Body);
        return answer.Status switch
        {
            < 400 => new ProviderOutcome.Misconfigured(
                $"The address answers with HTTP {answer.Status}; is it the API's?"
            ),
            < 500 when IsRefusal(error) => Refused(error),
            // The first comes with 429; the second, of an account with a spending limit, with 400.
            < 500 when error.Code is "insufficient_quota" or "billing_hard_limit_reached" =>
                new ProviderOutcome.QuotaExhausted(),
            // Of gateways that speak OpenAI's language.
            402 => new ProviderOutcome.QuotaExhausted(),
            429 => new ProviderOutcome.RateLimited(answer.Wait),
            401 or 403 when IsSuspended(answer.Status, error) => new ProviderOutcome.Suspended(
                Reason(answer.Status, error)
            ),
            401 or 403 or 404 => new ProviderOutcome.Misconfigured(Reason(answer.Status, error)),
            // The two fields of a request that come from the configuration.
            < 500 when error.Param is "model" or "quality" => new ProviderOutcome.Misconfigured(
                Reason(answer.Status, error)
            ),
            // An overloaded server that says when to come back: the queue can wait.
            503 when answer.Wait is not null => new ProviderOutcome.RateLimited(answer.Wait),
            // An error is not charged; a gateway that gave up waiting hides whether it was one.
            _ => new ProviderOutcome.Failed(
                Reason(answer.Status, error),
                RetryPolicy.GaveUpWaiting(answer.Status)
            ),
        };
    }

    /// <summary>Status, code and field; never the message, which can repeat the prompt.</summary>
    public static string Reason(int status, OpenAIError error) =>
        string.Join(
            ' ',
            new[]
            {
                $"HTTP {status}",
                WireJson.Label(error.Code),
                WireJson.Label(error.Param) is { } param ? $"({param})" : null,
            }.OfType<string>()
        );

    private static bool IsRefusal(OpenAIError error) =>
        (error.Code is { } code && Refusals.Contains(code))
        || (error.InnerCode is { } inner && Refusals.Contains(inner));

    // Azure has no stage: its message about a withheld picture speaks of "the generated image".
    private static ProviderOutcome Refused(OpenAIError error) =>
        error.Stage == "output"
        || (
            error.Stage is null
            && error.Message.Contains("generated image", StringComparison.OrdinalIgnoreCase)
        )
            ? new ProviderOutcome.OutputRefused(error.Categories)
            : new ProviderOutcome.PromptRefused(error.Categories);

    // Azure blocks the whole resource with a 403 whose only sign is the message; OpenAI closes an account with a code.
    private static bool IsSuspended(int status, OpenAIError error) =>
        error.Code is "account_deactivated"
        || (
            status == 403
            && error.Message.Contains("temporarily blocked", StringComparison.OrdinalIgnoreCase)
        );
}
