using System.Net.Http;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Fetches a picture that a provider gives as an address. The address comes from outside and is trusted with nothing: https
/// only, only hosts that the provider is known to use, no redirect, never into a private network, a limited size and time,
/// no key, and what comes must be a picture.
/// </summary>
/// <param name="hosts">Names that are known; each stands for its subdomains, too.</param>
/// <param name="own">
/// The server that the administrator has configured, if any. It is trusted as it stands there: a school's own server lies
/// inside, and often speaks plain http.
/// </param>
/// <param name="clock">For the deadline and pauses.</param>
internal sealed class PictureDownload(IReadOnlyList<string> hosts, Uri? own, TimeProvider clock)
{
    // All tries together; a drawing has its own deadline around it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly HttpClient Outside = Client(PublicConnection.OpenAsync);
    private static readonly HttpClient Inside = Client(null);

    /// <summary>A picture, or why there is none; it was drawn in any case. Throws only when the caller cancels.</summary>
    public async Task<ProviderOutcome> FetchAsync(
        string? address,
        CancellationToken cancellationToken
    )
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
        {
            return Picture.None("The answer held no picture");
        }

        var isOwn = IsOwn(uri);
        if (!isOwn && !IsKnown(uri))
        {
            return Picture.None("The picture lies where the provider is not known to keep any");
        }

        using var deadline = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            deadline.Token
        );
        try
        {
            return await FetchAsync(isOwn ? Inside : Outside, uri, either.Token);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Picture.None("The picture could not be fetched in time");
        }
    }

    /// <summary>
    /// Whether a server is the one that was configured, or one of the provider's own by https: the same question stands
    /// before the key is sent to an address that came in an answer.
    /// </summary>
    public bool Trusts(Uri uri) => uri.UserInfo.Length == 0 && (IsOwn(uri) || IsKnown(uri));

    private bool IsOwn(Uri uri) =>
        own is not null
        && Uri.Compare(
            own,
            uri,
            UriComponents.SchemeAndServer,
            UriFormat.UriEscaped,
            StringComparison.OrdinalIgnoreCase
        ) == 0;

    private bool IsKnown(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps
        && uri.IsDefaultPort
        && hosts.Any(host =>
            uri.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase)
            || uri.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase)
        );

    // The picture is paid for, and fetching it again harms nobody.
    private async Task<ProviderOutcome> FetchAsync(
        HttpClient client,
        Uri uri,
        CancellationToken cancellationToken
    )
    {
        for (var retry = 0; ; retry++)
        {
            var (outcome, mayRepeat) = await TryAsync(client, uri, cancellationToken);
            if (!mayRepeat || retry == 2)
            {
                return outcome;
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << retry), clock, cancellationToken);
        }
    }

    private static async Task<(ProviderOutcome Outcome, bool MayRepeat)> TryAsync(
        HttpClient client,
        Uri uri,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var response = await client.GetAsync(
                uri,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
            var status = (int)response.StatusCode;
            if (status != 200)
            {
                return (
                    Picture.None($"The picture could not be fetched (HTTP {status})"),
                    status is 408 or 429 or >= 500
                );
            }

            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var file = await ReplyBody.ReadUpToAsync(stream, Picture.Largest, cancellationToken);
            return (file is { } bytes ? Picture.Check(bytes) : Picture.TooLarge, false);
        }
        catch (HttpRequestException failure) when (failure.InnerException is NotPublicException)
        {
            return (Picture.None("The picture lies in a private network"), false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return (Picture.None("The picture could not be fetched"), true);
        }
    }

    private static HttpClient Client(
        Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect
    ) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ActivityHeadersPropagator = null,
                ConnectCallback = connect,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
}
