using System.Text.Json;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Looks after a picture that a service draws in its own time, until it ends. There is no limit here: the deadline is around
/// the whole drawing.
/// </summary>
internal sealed class Polling(ApiClient client, TimeProvider clock)
{
    // No service asks for another; a picture takes seconds.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>How it ended. Throws only when it is cancelled.</summary>
    /// <param name="address">Where to look; the key goes there.</param>
    /// <param name="read">Reads how far it is; null when the answer does not say.</param>
    /// <param name="endOf">What came of it; null while it is drawn.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    public async Task<ProviderOutcome> FollowAsync<T>(
        Uri address,
        Func<JsonElement, T?> read,
        Func<T, Task<ProviderOutcome?>> endOf,
        CancellationToken cancellationToken
    )
        where T : class
    {
        while (true)
        {
            await Task.Delay(Pause, clock, cancellationToken);
            var reply = await client.GetAsync(address, cancellationToken);
            if (
                reply is not Reply.Answered { Status: >= 200 and < 300 } answer
                || WireJson.Read(answer.Body, read) is not { } state
            )
            {
                return Lost(reply);
            }

            if (await endOf(state) is { } end)
            {
                return end;
            }
        }
    }

    // It is being drawn, and charged, whatever we can learn of it.
    private static ProviderOutcome Lost(Reply reply) =>
        Picture.None(
            reply is Reply.Answered answer
                ? $"The drawing was lost sight of (HTTP {answer.Status})"
                : "The drawing was lost sight of"
        );
}
