using System.ClientModel.Primitives;
using Edu4All.Core.Providers.Wire;
using OpenAI;

namespace Edu4All.Core.Providers.OpenAI;

/// <inheritdoc />
/// <param name="section">The configuration section.</param>
/// <param name="endpoint">Base address; null for OpenAI's own.</param>
/// <param name="apiKey">The secret.</param>
/// <param name="timeout">The longest wait for one answer, repetitions included.</param>
/// <param name="needsKey">Whether a key is what opens it.</param>
internal sealed class OpenAISettings(
    string section,
    string? endpoint,
    string? apiKey,
    TimeSpan timeout,
    bool needsKey = true
) : ConnectionSettings(section, endpoint, apiKey, timeout)
{
    protected override bool NeedsKey => needsKey;

    public OpenAIClientOptions ClientOptions(TimeProvider clock) =>
        new()
        {
            Endpoint = Address,
            RetryPolicy = RetryPolicy.ForDrawing(clock),
            // Left out it is 100 s, which a picture of high quality can pass; Exchange ends the call earlier.
            NetworkTimeout = Timeout,
            ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = false },
        };
}
