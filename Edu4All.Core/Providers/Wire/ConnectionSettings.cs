using System.ClientModel;
using System.Text;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Where to call and with which key, and what is wrong with that.</summary>
/// <param name="section">The configuration section, to name it in <see cref="Problem"/>.</param>
/// <param name="endpoint">Base address; null for the service's own.</param>
/// <param name="apiKey">The secret.</param>
/// <param name="timeout">The longest wait for one answer, repetitions included.</param>
internal class ConnectionSettings(
    string section,
    string? endpoint,
    string? apiKey,
    TimeSpan timeout
)
{
    // CancellationTokenSource takes no more.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    // Keys are pasted, and a line break at the end would make an exception that shows the whole header.
    private readonly string _key = apiKey?.Trim() ?? "";

    public string Section { get; } = section;

    public TimeSpan Timeout { get; } = timeout;

    /// <summary>What an administrator has to put right before anything can be sent; null when nothing is wrong.</summary>
    public virtual string? Problem =>
        _key.Length == 0 && NeedsKey ? $"{Section}:ApiKey is not set."
        : _key.Any(c => c is <= ' ' or > '~')
            ? $"{Section}:ApiKey holds a character that no key has."
        : HasEndpoint && Address is null ? $"{Section}:Endpoint is not an http or https address."
        : Timeout <= TimeSpan.Zero || Timeout > LongestTimeout
            ? $"{Section}:Timeout is not a time that can be waited."
        : null;

    /// <summary>Which size cannot be asked for; null when all can.</summary>
    public string? SizeProblem(ServerOptions server) =>
        server.Sizes.FirstOrDefault(size => Proportions.Parse(size) is null) is { } wrong
            ? $"{Section}:Server:Sizes holds '{wrong}', which is not like 1024x576."
            : null;

    /// <summary>Whether nothing can be sent without a key.</summary>
    protected virtual bool NeedsKey => true;

    /// <summary>Whether an address is set, callable or not.</summary>
    public bool HasEndpoint { get; } = !string.IsNullOrWhiteSpace(endpoint);

    /// <summary>The address when it can be called.</summary>
    public Uri? Address { get; } =
        Uri.TryCreate(endpoint?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : null;

    public bool HasKey => _key.Length > 0;

    public ApiKeyCredential Credential => new(_key);

    /// <summary>The same, of <c>user:password</c>, for HTTP's Basic authentication.</summary>
    public ApiKeyCredential BasicCredential =>
        new(Convert.ToBase64String(Encoding.ASCII.GetBytes(_key)));
}
