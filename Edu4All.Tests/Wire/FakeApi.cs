using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Edu4All.Tests.Wire;

/// <summary>
/// A real HTTP server on a free loopback port that gives the answers of its script in turn, the last one again and again,
/// and keeps every request. Addresses can have scripts of their own, for calls that are made at the same time.
/// </summary>
public sealed class FakeApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private readonly ConcurrentDictionary<string, Script> _scripts = new(StringComparer.Ordinal);
    private Script _script = new(FakeAnswer.Empty(501));

    private FakeApi(WebApplication app)
    {
        _app = app;
        _app.Run(AnswerAsync);
    }

    /// <summary>For example <c>http://127.0.0.1:41234</c>.</summary>
    public string Address => _app.Urls.Single();

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public static async Task<FakeApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        var api = new FakeApi(builder.Build());
        await api._app.StartAsync();
        return api;
    }

    public void Answers(params FakeAnswer[] script) => _script = new(script);

    /// <summary>The same for one address.</summary>
    /// <param name="end">How its path ends, such as <c>text:analyze</c>.</param>
    /// <param name="script">Its answers in turn.</param>
    public void AnswersTo(string end, params FakeAnswer[] script) => _scripts[end] = new(script);

    /// <summary>Waits until one more request has come in whole.</summary>
    public Task NextRequestAsync(CancellationToken cancellationToken) =>
        _arrivals.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // A cancelled token closes the connections at once instead of waiting for those that never answer.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        _arrivals.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _requests.Enqueue(
            new(
                context.Request.Method,
                context.Request.GetEncodedPathAndQuery(),
                context.Request.Headers.ToDictionary(
                    header => header.Key,
                    header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                ),
                Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length)
            )
            {
                Bytes = body.ToArray(),
            }
        );
        var path = context.Request.Path.Value ?? "";
        var script =
            _scripts
                .Where(one => path.EndsWith(one.Key, StringComparison.Ordinal))
                .Select(one => one.Value)
                .FirstOrDefault()
            ?? _script;
        var answer = script.Next();
        _arrivals.Release();
        await answer.PlayAsync(context);
    }

    private sealed class Script(params FakeAnswer[] answers)
    {
        private int _given;

        public FakeAnswer Next() =>
            answers[Math.Min(Interlocked.Increment(ref _given), answers.Length) - 1];
    }
}
