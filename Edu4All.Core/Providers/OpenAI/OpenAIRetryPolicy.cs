using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Http;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Repeats a request at most twice, and only where nothing can have been drawn: the connection was never made, or the
/// server said 408 or 5xx. The SDK's own policy also repeats a timeout, which may have been drawn and charged, and a 429,
/// which is the queue's business.
/// </summary>
internal sealed class OpenAIRetryPolicy(TimeProvider clock) : PipelinePolicy
{
    private const int Retries = 2;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    // A worker that sleeps longer than this draws for nobody else; the queue can wait better.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public override void Process(
        PipelineMessage message,
        IReadOnlyList<PipelinePolicy> pipeline,
        int currentIndex
    ) => throw new NotSupportedException("Only the asynchronous calls are used.");

    public override async ValueTask ProcessAsync(
        PipelineMessage message,
        IReadOnlyList<PipelinePolicy> pipeline,
        int currentIndex
    )
    {
        for (var retry = 0; ; retry++)
        {
            TimeSpan? pause;
            try
            {
                await ProcessNextAsync(message, pipeline, currentIndex);
                pause = PauseAfter(message.Response, retry);
            }
            catch (ClientResultException failure) when (retry < Retries && NeverConnected(failure))
            {
                pause = BackOff(retry);
            }

            if (pause is null || retry == Retries)
            {
                return;
            }

            message.Response?.Dispose();
            await Task.Delay(pause.Value, clock, message.CancellationToken);
        }
    }

    /// <summary>Whether the connection could not be made, so that the request never left.</summary>
    public static bool NeverConnected(ClientResultException failure) =>
        failure.InnerException
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            };

    /// <summary>
    /// Whether somebody on the way gave up waiting (504, and 524 of Cloudflare): the model may have drawn all the same.
    /// </summary>
    public static bool GaveUpWaiting(int status) => status is 504 or 524;

    private TimeSpan? PauseAfter(PipelineResponse? response, int retry)
    {
        if (
            response is null
            || response.Status is not (408 or >= 500)
            || GaveUpWaiting(response.Status)
            || (
                response.Headers.TryGetValue("x-should-retry", out var should)
                && string.Equals(should, "false", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return null;
        }

        var pause = OpenAIWait.Read(response.Headers, clock.GetUtcNow()) ?? BackOff(retry);
        return pause <= LongestPause ? pause : null;
    }

    private static TimeSpan BackOff(int retry) => FirstPause * (1 << retry);
}
