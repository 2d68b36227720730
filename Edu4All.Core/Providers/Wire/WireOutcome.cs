namespace Edu4All.Core.Providers.Wire;

/// <summary>From an answer that is no success to our closed set, where all services agree. Refusals are read before it.</summary>
internal static class WireOutcome
{
    public static ProviderOutcome Of(Reply.Answered answer) =>
        Of(answer, WireError.Read(answer.Body).Code);

    /// <param name="answer">Not a success.</param>
    /// <param name="code">The server's word for it, for the administrator and the log.</param>
    public static ProviderOutcome Of(Reply.Answered answer, string? code) =>
        answer.Status switch
        {
            < 400 => new ProviderOutcome.Misconfigured(
                $"The address answers with HTTP {answer.Status}; is it the API's?"
            ),
            401 or 403 or 404 or 405 => new ProviderOutcome.Misconfigured(
                Reason(answer.Status, code)
            ),
            402 => new ProviderOutcome.QuotaExhausted(),
            429 => new ProviderOutcome.RateLimited(answer.Wait),
            // An overloaded server that says when to come back: the queue can wait.
            503 when answer.Wait is not null => new ProviderOutcome.RateLimited(answer.Wait),
            // An error is not charged; a gateway that gave up waiting hides whether it was one.
            _ => new ProviderOutcome.Failed(
                Reason(answer.Status, code),
                RetryPolicy.GaveUpWaiting(answer.Status)
            ),
        };

    public static ProviderOutcome Of(Reply.Broken broken) =>
        new ProviderOutcome.Failed(broken.Reason, broken.MayHaveArrived)
        {
            RequestId = broken.RequestId,
        };

    /// <summary>Status and code; never a message, which can repeat the prompt.</summary>
    public static string Reason(int status, string? code) =>
        code is null || code == $"{status}" ? $"HTTP {status}" : $"HTTP {status} {code}";
}
