using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Edu4All.Benchmarks.Host;

/// <summary>Somebody's browser: keeps the cookie that signing in over HTTP gives, and comes from an address of its own.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _cookies = new();
    private readonly Uri _app;

    /// <param name="app">Where the app listens.</param>
    /// <param name="address">Which loopback address it comes from: whole classes share one, as behind a school's router.</param>
    public Browser(Uri app, IPAddress address)
    {
        _app = app;
        _client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                CookieContainer = _cookies,
                ConnectCallback = async (context, cancellationToken) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                    socket.Bind(new IPEndPoint(address.MapToIPv6(), 0));
                    await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = app,
        };
    }

    /// <summary>The header that a request with this browser's cookies has.</summary>
    public string Cookie => _cookies.GetCookieHeader(_app);

    public Task SignInAsync(string email) =>
        SubmitAsync("/account/login", ("Email", email), ("Password", People.Password));

    public Task SignInAsync(string joinCode, Guid student, string pin) =>
        SubmitAsync($"/join/{joinCode}/{student}", ("Pin", pin));

    /// <summary>Everything behind an address; throws when it is not 200.</summary>
    public Task<byte[]> GetAsync(string path) => _client.GetByteArrayAsync(path);

    public void Dispose() => _client.Dispose();

    private async Task SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await _client.GetStringAsync(path);
        var hidden = HiddenField()
            .Matches(page)
            .Select(static m =>
                (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value))
            );
        using var form = new FormUrlEncodedContent(
            hidden.Concat(fields).Select(static f => KeyValuePair.Create(f.Item1, f.Item2))
        );
        using var answer = await _client.PostAsync(path, form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
        }
    }

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex HiddenField();
}
