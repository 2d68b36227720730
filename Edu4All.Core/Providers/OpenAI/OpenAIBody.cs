using System.ClientModel.Primitives;
using System.Net.Http;
using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Reads an answer up to a limit, because a broken or hostile server could send for ever.</summary>
internal static class OpenAIBody
{
    /// <summary>32 MiB of picture in base64, with room for what stands around it.</summary>
    private const int Limit = (PictureFormat.MaxBytes / 3 * 4) + (64 * 1024);

    public static async Task<OpenAIReply> ReadAsync(
        PipelineResponse response,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var id = RequestId(response.Headers);
        try
        {
            return await ReadAsync(response.ContentStream, cancellationToken) is { } body
                ? new OpenAIReply.Answered(
                    response.Status,
                    body,
                    OpenAIWait.Read(response.Headers, now),
                    id
                )
                : new OpenAIReply.Broken("The answer was too large", true) { RequestId = id };
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException)
        {
            // The status of an error says most of it; of a success the picture is lost.
            return response.Status >= 400
                ? new OpenAIReply.Answered(
                    response.Status,
                    ReadOnlyMemory<byte>.Empty,
                    OpenAIWait.Read(response.Headers, now),
                    id
                )
                : new OpenAIReply.Broken("The answer broke off", true) { RequestId = id };
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        Stream? stream,
        CancellationToken cancellationToken
    )
    {
        if (stream is null)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        using var body = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (body.Length + count > Limit)
            {
                return null;
            }

            body.Write(chunk, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static string? RequestId(PipelineResponseHeaders headers) =>
        headers.TryGetValue("x-request-id", out var id)
        || headers.TryGetValue("apim-request-id", out id)
            ? OpenAIJson.Label(id)
            : null;
}
