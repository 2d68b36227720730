using System.ClientModel.Primitives;
using System.Net.Http;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Reads an answer up to a limit, because a broken or hostile server could send for ever.</summary>
internal static class ReplyBody
{
    /// <summary>Enough for an answer without a picture, in bytes; a moderation's takes less than 4 KiB.</summary>
    public const int TextLimit = 256 * 1024;

    /// <param name="response">What came, not buffered.</param>
    /// <param name="limit">The largest body, in bytes, of an error as of a success.</param>
    /// <param name="now">To turn a date to wait for into a time to wait.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<Reply> ReadAsync(
        PipelineResponse response,
        int limit,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var id = RequestId(response.Headers);
        try
        {
            return await ReadUpToAsync(response.ContentStream, limit, cancellationToken) is { } body
                ? new Reply.Answered(
                    response.Status,
                    body,
                    ServerWait.Read(response.Headers, now),
                    id
                )
                : new Reply.Broken("The answer was too large", true) { RequestId = id };
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException)
        {
            // The status of an error says most of it; of a success the picture is lost.
            return response.Status >= 400
                ? new Reply.Answered(
                    response.Status,
                    ReadOnlyMemory<byte>.Empty,
                    ServerWait.Read(response.Headers, now),
                    id
                )
                : new Reply.Broken("The answer broke off", true) { RequestId = id };
        }
    }

    /// <summary>Null when there is more.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadUpToAsync(
        Stream? stream,
        int limit,
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
            if (body.Length + count > limit)
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
            ? WireJson.Label(id)
            : null;
}
