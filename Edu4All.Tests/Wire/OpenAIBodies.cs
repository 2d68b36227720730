namespace Edu4All.Tests.Wire;

/// <summary>Bodies shaped like those that OpenAI and Azure document.</summary>
internal static class OpenAIBodies
{
    /// <summary>The smallest whole PNG: one transparent pixel.</summary>
    public const string PngBase64 =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    public static byte[] Png => Convert.FromBase64String(PngBase64);

    public const string Usage = """
        { "total_tokens": 1241, "input_tokens": 424, "output_tokens": 817,
          "input_tokens_details": { "text_tokens": 324, "image_tokens": 100 },
          "output_tokens_details": { "image_tokens": 817, "text_tokens": 0 } }
        """;

    public static string Picture(string base64 = PngBase64, string? usage = Usage) =>
        $$"""
            { "created": 1794700000, "background": "opaque", "output_format": "png", "quality": "medium",
              "size": "1536x864", "data": [ { "b64_json": "{{base64}}" } ], "usage": {{usage
                ?? "null"}} }
            """;

    public static string Error(string type, string? code, string? param = null, string more = "") =>
        $$"""
            { "error": { "message": "Something about it.", "type": "{{type}}",
              "param": {{Quoted(param)}}, "code": {{Quoted(code)}} {{more}} } }
            """;

    public static string Blocked(string stage, string categories = """["violence"]""") =>
        Error(
            "image_generation_user_error",
            "moderation_blocked",
            more: $$""", "moderation_details": { "moderation_stage": "{{stage}}", "categories": {{categories}} }"""
        );

    public static string AzureFiltered(string code, string inner, string results, string message) =>
        $$"""
            { "error": { "code": "{{code}}", "type": "invalid_request_error", "param": null, "message": "{{message}}",
              "{{inner}}": { "code": "ResponsibleAIPolicyViolation", "{{results}}": {
                "violence": { "filtered": true, "severity": "medium" },
                "sexual": { "filtered": false, "severity": "safe" },
                "jailbreak": { "filtered": false, "detected": true } } } } }
            """;

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
}
