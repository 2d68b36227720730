using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Edu4All.Benchmarks.Load;

/// <summary>
/// <c>local-provider KILOBYTES</c>: a server that speaks as OpenAI does, answers a drawing after exactly two seconds and a moderation at
/// once, and counts. Of its own process, so that the app's memory is the app's; it ends when its input does.
/// </summary>
internal static class LocalProvider
{
    public static readonly TimeSpan Takes = TimeSpan.FromSeconds(2);

    private const string Clear = """
        {"id":"modr-1","model":"omni-moderation-latest","results":[{"flagged":false,"categories":{"sexual":false,"self-harm":false,"violence":false},
        "category_scores":{"sexual":0.01,"self-harm":0.01,"violence":0.01},
        "category_applied_input_types":{"sexual":["text","image"],"self-harm":["text","image"],"violence":["text","image"]}}]}
        """;

    private const string Usage =
        "\"}],\"usage\":{\"total_tokens\":1241,\"input_tokens\":424,\"output_tokens\":817,"
        + "\"input_tokens_details\":{\"text_tokens\":424,\"image_tokens\":0}}}";

    public static async Task<int> RunAsync(string kilobytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static o => o.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var picture = new NoisePng(int.Parse(kilobytes, null) * 1024);
        var drawn = 0;
        var head = Encoding.ASCII.GetBytes("{\"created\":1794700000,\"data\":[{\"b64_json\":\"");
        app.MapPost(
            "/v1/images/generations",
            async (HttpContext context) =>
            {
                var answered = Task.Delay(Takes);
                await context.Request.Body.CopyToAsync(Stream.Null);
                Interlocked.Increment(ref drawn);
                var (same, own) = picture.Next();
                var end = Encoding.ASCII.GetBytes(own + Usage);
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = head.Length + same.Length + end.Length;
                await answered;
                await context.Response.Body.WriteAsync(head);
                await context.Response.Body.WriteAsync(same);
                await context.Response.Body.WriteAsync(end);
            }
        );
        app.MapPost(
            "/v1/moderations",
            static async (HttpContext context) =>
            {
                await context.Request.Body.CopyToAsync(Stream.Null);
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(Clear);
            }
        );
        app.MapGet("/drawn", () => Volatile.Read(ref drawn).ToString(null as IFormatProvider));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }
}
