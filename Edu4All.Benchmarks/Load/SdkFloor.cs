using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics;
using System.Text.Json;
using OpenAI;
using OpenAI.Images;
using OpenAI.Moderations;

namespace Edu4All.Benchmarks.Load;

/// <summary>The calls that the app makes for one picture, made straight with the SDK: no screen, no queue, no database.</summary>
internal sealed class SdkFloor(Uri provider)
{
    private const string Words = "The Eiffel Tower on the moon with a small red robot";

    private readonly ImageClient _images = new(
        "bench",
        new ApiKeyCredential("local"),
        Options(provider)
    );
    private readonly ModerationClient _moderations = new(
        "omni-moderation-latest",
        new ApiKeyCredential("local"),
        Options(provider)
    );

    /// <summary>Times of <see cref="Stopwatch"/>.</summary>
    public async Task<Press?> MakeAsync(Task moment, SemaphoreSlim workers)
    {
        await moment;
        var pressed = Stopwatch.GetTimestamp();
        await workers.WaitAsync();
        try
        {
            await ModerateAsync($$"""[{"type":"text","text":"{{Words}}"}]""");
            using var body = BinaryContent.Create(
                BinaryData.FromString(
                    $$"""{"model":"bench","prompt":"{{Words}}","size":"1536x864","output_format":"png","n":1}"""
                )
            );
            var answer = await _images.GenerateImagesAsync(body);
            using var json = JsonDocument.Parse(answer.GetRawResponse().Content);
            var picture = json
                .RootElement.GetProperty("data")[0]
                .GetProperty("b64_json")
                .GetBytesFromBase64();
            var url = $"data:image/png;base64,{Convert.ToBase64String(picture)}";
            await ModerateAsync(
                "[{\"type\":\"image_url\",\"image_url\":{\"url\":\"" + url + "\"}}]"
            );
            var at = Stopwatch.GetTimestamp();
            return new(pressed, at, at);
        }
        finally
        {
            workers.Release();
        }
    }

    private async Task ModerateAsync(string input)
    {
        using var body = BinaryContent.Create(
            BinaryData.FromString($$"""{"model":"omni-moderation-latest","input":{{input}}}""")
        );
        await _moderations.ClassifyTextAsync(body);
    }

    private static OpenAIClientOptions Options(Uri provider) =>
        new()
        {
            Endpoint = new(provider, "v1"),
            NetworkTimeout = TimeSpan.FromMinutes(3),
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };
}
