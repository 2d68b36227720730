using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>What an error says, for the log.</summary>
internal static class ContentSafetyError
{
    /// <summary>
    /// The status with the code, such as <c>HTTP 429 TooManyRequests</c>; never the message, which can repeat the words. The
    /// code stands under <c>error</c> as in all of Azure; a gateway in front of the service writes it at the top.
    /// </summary>
    public static string Reason(int status, ReadOnlyMemory<byte> body) =>
        WireJson.Read(body, Code) is { } code ? $"HTTP {status} {code}" : $"HTTP {status}";

    private static string? Code(JsonElement body)
    {
        JsonElement? answer = body;
        return WireJson.Label((answer.Get("error").Get("code") ?? answer.Get("code")).Text());
    }
}
