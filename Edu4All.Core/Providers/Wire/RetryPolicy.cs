using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Http;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Repeats a request at most twice, for drawing only where nothing can have been drawn: the connection was never made, or
/// the server said 408 or 5xx. The SDK's own policy also repeats a timeout, which may have been drawn and charged, and a 429,
/// which is the queue's business.
/// </summary>
internal sealed class RetryPolicy : PipelinePolicy
{
    private const int Retries = 2;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock;
    private readonly bool _isHarmless;
    private readonly TimeSpan _longestPause;

    private RetryPolicy(TimeProvider clock, bool isHarmless, TimeSpan longestPause) =>
        (_clock, _isHarmless, _longestPause) = (clock, isHarmless, longestPause);

    /// <summary>
    /// For what costs money or must not happen twice. A worker that sleeps longer than 30 s draws for nobody else; the queue
    /// can wait better.
    /// </summary>
    public static RetryPolicy ForDrawing(TimeProvider clock) =>
        new(clock, false, TimeSpan.FromSeconds(30));

    /// <summary>
    /// For a check, which may be made twice without harm: after a 429, a gateway's timeout and a broken connection, too, because
    /// without its answer a picture that has been paid for is withheld. Asked to wait for more than 10 s, half of a check's usual
    /// time limit, it gives up at once.
    /// </summary>
    public static RetryPolicy ForChecks(TimeProvider clock) =>
        new(clock, true, TimeSpan.FromSeconds(10));

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
            catch (ClientResultException failure)
                when (MayRepeat(retry) && (_isHarmless || NeverConnected(failure)))
            {
                pause = BackOff(retry);
            }

            if (pause is null || !MayRepeat(retry))
            {
                return;
            }

            if (!_isHarmless)
            {
                RetryAllowance.Take();
            }

            message.Response?.Dispose();
            await Task.Delay(pause.Value, _clock, message.CancellationToken);
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

    private bool MayRepeat(int retry) => retry < Retries && (_isHarmless || RetryAllowance.IsLeft);

    private TimeSpan? PauseAfter(PipelineResponse? response, int retry)
    {
        if (
            response is null
            || !IsTransient(response.Status)
            || (
                response.Headers.TryGetValue("x-should-retry", out var should)
                && string.Equals(should, "false", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return null;
        }

        var pause = ServerWait.Read(response.Headers, _clock.GetUtcNow()) ?? BackOff(retry);
        return pause <= _longestPause ? pause : null;
    }

    private bool IsTransient(int status) =>
        status is 408 or >= 500 && !GaveUpWaiting(status)
        || (_isHarmless && (status == 429 || GaveUpWaiting(status)));

    private static TimeSpan BackOff(int retry) => FirstPause * (1 << retry);
}
