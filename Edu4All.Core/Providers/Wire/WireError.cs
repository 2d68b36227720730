using System.Text.Json;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// What an error's body says, whatever the server: <c>error</c> as an object or a text, <c>detail</c> as a text or a list,
/// <c>message</c>, <c>errors</c>; <c>code</c> as a text or a number.
/// </summary>
/// <param name="Code">A machine's word for it, when there is one.</param>
/// <param name="Message">Only to be searched, never to be shown: it can repeat the prompt or a part of the key.</param>
internal sealed record WireError(string? Code, string Message)
{
    private static readonly string[] Codes = ["code", "status", "name", "type"];

    public static WireError Read(ReadOnlyMemory<byte> body) =>
        WireJson.Read(body, Parse) ?? new(null, "");

    public bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Message.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static WireError Parse(JsonElement body)
    {
        JsonElement? answer = body;
        var error = answer.Get("error");
        var code = Codes
            .Select(name => error.Get(name).Text())
            .Concat(Codes.Select(name => answer.Get(name).Text()))
            .FirstOrDefault(text => WireJson.Label(text) is not null);
        return new(WireJson.Label(code), body.GetRawText());
    }
}
