using System.Text.Json;
using System.Text.Json.Nodes;

namespace Edu4All.Tests.Wire;

/// <summary>A request as the fake server saw it.</summary>
public sealed record ReceivedRequest(
    string Method,
    string PathAndQuery,
    IReadOnlyDictionary<string, string> Headers,
    string Body
)
{
    /// <summary>The body as it came; <see cref="Body"/> is what it reads like.</summary>
    public byte[] Bytes { get; init; } = [];

    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    /// <summary>Everything that went over the wire, to search for what must not be there.</summary>
    public string Everything =>
        $"{Method} {PathAndQuery}\n{JsonSerializer.Serialize(Headers)}\n{Body}";
}
