using System.Text;
using Microsoft.AspNetCore.Http;

namespace Edu4All.Tests.Wire;

/// <summary>What the fake server does with one request.</summary>
public sealed class FakeAnswer(Func<HttpContext, Task> play)
{
    private readonly List<(string Name, string Value)> _headers = [];

    /// <summary>Takes the request and never answers.</summary>
    public static FakeAnswer Silence { get; } = new(UntilAborted);

    /// <summary>Closes the connection without a word.</summary>
    public static FakeAnswer HangUp { get; } =
        new(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

    /// <summary>Sends spaces, which JSON allows anywhere, until the other side has had enough.</summary>
    public static FakeAnswer Endless { get; } =
        new(async context =>
        {
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(spaces);
            }
        });

    public static FakeAnswer Json(int status, string body) =>
        Text(status, "application/json", body);

    public static FakeAnswer Html(int status, string body) => Text(status, "text/html", body);

    public static FakeAnswer File(byte[] bytes, string mediaType = "image/png") =>
        new(context =>
        {
            context.Response.ContentType = mediaType;
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });

    public static FakeAnswer Empty(int status) => Text(status, "text/plain", "");

    /// <summary>
    /// Announces the whole body, sends half and closes the connection: Kestrel does so when less was written than announced,
    /// after what was written has gone out. To abort instead could throw away the half that was sent.
    /// </summary>
    public static FakeAnswer CutOff(int status, string body) =>
        new(context => SendHalfAsync(context, status, body));

    /// <summary>Announces the whole body, sends half and then nothing any more.</summary>
    public static FakeAnswer Stalled(int status, string body) =>
        new(async context =>
        {
            await SendHalfAsync(context, status, body);
            await UntilAborted(context);
        });

    public FakeAnswer With(string header, string value)
    {
        _headers.Add((header, value));
        return this;
    }

    internal Task PlayAsync(HttpContext context)
    {
        foreach (var (name, value) in _headers)
        {
            context.Response.Headers.Append(name, value);
        }

        return play(context);
    }

    private static FakeAnswer Text(int status, string mediaType, string body) =>
        new(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = mediaType;
            return context.Response.WriteAsync(body);
        });

    private static async Task SendHalfAsync(HttpContext context, int status, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
    }

    private static async Task UntilAborted(HttpContext context)
    {
        var aborted = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(aborted.SetResult);
        await aborted.Task;
    }
}
