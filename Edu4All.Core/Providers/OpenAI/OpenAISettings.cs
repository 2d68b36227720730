using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Where to call and with which key, and what is wrong with that.</summary>
/// <param name="Section">The configuration section, to name it in <see cref="Problem"/>.</param>
/// <param name="Endpoint">Base address; null for OpenAI's own.</param>
/// <param name="ApiKey">The secret.</param>
/// <param name="Timeout">The longest wait for one answer, repetitions included.</param>
internal sealed record OpenAISettings(
    string Section,
    string? Endpoint,
    string? ApiKey,
    TimeSpan Timeout
)
{
    // CancellationTokenSource takes no more.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    // Keys are pasted, and a line break at the end would make an exception that shows the whole header.
    private string Key => ApiKey?.Trim() ?? "";

    /// <summary>What an administrator has to put right before anything can be sent; null when nothing is wrong.</summary>
    public string? Problem =>
        Key.Length == 0 ? $"{Section}:ApiKey is not set."
        : Key.Any(c => c is <= ' ' or > '~')
            ? $"{Section}:ApiKey holds a character that no key has."
        : !string.IsNullOrWhiteSpace(Endpoint) && Address is null
            ? $"{Section}:Endpoint is not an http or https address."
        : Timeout <= TimeSpan.Zero || Timeout > LongestTimeout
            ? $"{Section}:Timeout is not a time that can be waited."
        : null;

    /// <summary><see cref="Endpoint"/> when it can be called.</summary>
    public Uri? Address =>
        Uri.TryCreate(Endpoint?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : null;

    public ApiKeyCredential Credential => new(Key);

    public OpenAIClientOptions ClientOptions(TimeProvider clock) =>
        new()
        {
            Endpoint = Address,
            RetryPolicy = new OpenAIRetryPolicy(clock),
            // Left out it is 100 s, which a picture of high quality can pass; OpenAIExchange ends the call earlier.
            NetworkTimeout = Timeout,
            ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = false },
        };
}
