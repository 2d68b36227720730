using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>What a model that sees is asked about a picture, and what is believed of its answer.</summary>
public sealed class DescribeTests : OutsideWire
{
    private const string Sentence = "A red squirrel rides a motorcycle in a sunny street.";

    private static readonly PictureFile File = PictureFormat.Recognise(PictureBytes.Png(64, 36))!;

    public static TheoryData<ProviderKind> Kinds =>
        [ProviderKind.OpenAI, ProviderKind.AzureOpenAI, ProviderKind.Gemini];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Only_our_instruction_and_the_picture_are_sent(ProviderKind kind)
    {
        var described = await DescribeAsync<ProviderOutcome.Described>(
            kind,
            Answer(kind, Sentence)
        );

        Assert.Equal(Sentence, described.Text);
        // 10 x 2 + 20 x 3.
        Assert.Equal(80, described.CostMicros);
        var sent = Assert.Single(Api.Requests);
        Assert.DoesNotContain("never to be sent", sent.Everything, StringComparison.Ordinal);
        var fields = JsonFields.Flat(sent.Json);
        var base64 = Convert.ToBase64String(File.Bytes.Span);
        var expected =
            kind == ProviderKind.Gemini
                ? new Dictionary<string, string>(
                    GeminiTests.Case.Fields.Where(field =>
                        !field.Key.StartsWith("generationConfig", StringComparison.Ordinal)
                    )
                )
                {
                    ["contents.0.parts.0.text"] = PictureDescription.Instruction,
                    ["contents.0.parts.1.inlineData.mimeType"] = "image/png",
                    ["contents.0.parts.1.inlineData.data"] = base64,
                    ["generationConfig.maxOutputTokens"] = "1000",
                }
                : new()
                {
                    ["model"] = "sees-7",
                    ["max_completion_tokens"] = "1000",
                    ["messages.0.role"] = "system",
                    ["messages.0.content.0.type"] = "text",
                    ["messages.0.content.0.text"] = PictureDescription.Instruction,
                    ["messages.1.role"] = "user",
                    ["messages.1.content.0.type"] = "image_url",
                    ["messages.1.content.0.image_url.url"] = $"data:image/png;base64,{base64}",
                    ["messages.1.content.0.image_url.detail"] = "low",
                };
        Assert.Equal(
            kind == ProviderKind.Gemini
                ? "POST /v1/models/sees-7:generateContent"
                : "POST /v1/chat/completions",
            $"{sent.Method} {sent.PathAndQuery}"
        );
        Assert.Equal(
            expected.OrderBy(field => field.Key, StringComparer.Ordinal),
            fields.OrderBy(field => field.Key, StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_that_is_too_long_ends_with_its_last_whole_sentence(
        ProviderKind kind
    ) =>
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat(Sentence, 5)),
            (
                await DescribeAsync<ProviderOutcome.Described>(
                    kind,
                    Answer(kind, string.Join("\\n\\u0007 ", Enumerable.Repeat(Sentence, 40)))
                )
            ).Text
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_model_that_refuses_the_picture_is_asked_once(ProviderKind kind)
    {
        await DescribeAsync<ProviderOutcome.PromptRefused>(
            kind,
            FakeAnswer.Json(
                200,
                kind == ProviderKind.Gemini
                    ? """{ "promptFeedback": { "blockReason": "SAFETY" } }"""
                    : """{ "choices": [ { "message": { "content": null, "refusal": "I cannot." } } ] }"""
            )
        );

        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Words_that_were_withheld_are_not_shown_in_part(ProviderKind kind) =>
        await DescribeAsync<ProviderOutcome.OutputRefused>(
            kind,
            FakeAnswer.Json(
                200,
                kind == ProviderKind.Gemini
                    ? """{ "candidates": [ { "content": { "parts": [ { "text": "A " } ] }, "finishReason": "SAFETY" } ] }"""
                    : """{ "choices": [ { "message": { "content": "A " }, "finish_reason": "content_filter" } ] }"""
            )
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_bad_key_and_too_many_requests_are_told_apart(ProviderKind kind)
    {
        Assert.Equal(
            "HTTP 401",
            (
                await DescribeAsync<ProviderOutcome.Misconfigured>(
                    kind,
                    FakeAnswer.Json(401, $$"""{ "detail": "{{Key}} is no key" }""")
                )
            ).Reason
        );
        await DescribeAsync<ProviderOutcome.RateLimited>(
            kind,
            FakeAnswer.Json(429, "{}").With("Retry-After", "12")
        );
        Assert.Equal(2, Api.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_no_description_is_a_failure(ProviderKind kind)
    {
        FakeAnswer[] answers =
        [
            .. new[]
            {
                "",
                "[]",
                "{}",
                "7",
                "<html>",
                """{ "choices": [ {} ], "candidates": [ {} ] }""",
            }.Select(body => FakeAnswer.Json(200, body)),
            Answer(kind, " \\n\\t "),
            FakeAnswer.HangUp,
        ];
        foreach (var answer in answers)
        {
            Assert.IsNotType<ProviderOutcome.Described>(
                await DescribeAsync<ProviderOutcome>(kind, answer)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Half_an_answer_is_none(ProviderKind kind)
    {
        var whole = Body(kind, Sentence);

        Assert.IsType<ProviderOutcome.Failed>(
            await DescribeAsync<ProviderOutcome.Failed>(kind, FakeAnswer.CutOff(200, whole))
        );
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_answer_in_time_is_not_waited_for(ProviderKind kind)
    {
        Api.Answers(FakeAnswer.Silence);
        var describing = Provider(kind).DescribeAsync(Source(File), Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.IsType<ProviderOutcome.Failed>(await describing);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_a_model_that_sees_nothing_is_sent(ProviderKind kind)
    {
        var provider = Provider(kind, vision: " ");

        Assert.False(provider.Abilities.Describes);
        Assert.False(
            Assert
                .IsType<ProviderOutcome.Failed>(await provider.DescribeAsync(Source(File), Stop))
                .MayBeCharged
        );
        Assert.Empty(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nor_is_what_is_not_a_picture(ProviderKind kind)
    {
        var svg = PictureFormat.FromSketchbook("<svg/>"u8.ToArray(), 1536, 864);

        Assert.IsType<ProviderOutcome.Failed>(
            await Provider(kind).DescribeAsync(Source(svg), Stop)
        );
        Assert.Empty(Api.Requests);
    }

    private static SourcePicture Source(PictureFile file) => new(file, "never to be sent");

    private static FakeAnswer Answer(ProviderKind kind, string text) =>
        FakeAnswer.Json(200, Body(kind, text));

    private static string Body(ProviderKind kind, string text) =>
        kind == ProviderKind.Gemini
            ? $$"""
                { "candidates": [ { "content": { "parts": [ { "thought": true, "text": "Hm." }, { "text": "{{text}}" } ] },
                  "finishReason": "STOP" } ], "usageMetadata": { "promptTokenCount": 10, "candidatesTokenCount": 15,
                  "thoughtsTokenCount": 5 } }
                """
            : $$"""
                { "choices": [ { "message": { "role": "assistant", "content": "{{text}}", "refusal": null },
                  "finish_reason": "stop" } ], "usage": { "prompt_tokens": 10, "completion_tokens": 20 } }
                """;

    private IImageProvider Provider(ProviderKind kind, string vision = "sees-7") =>
        Provider(
            GeminiTests.Case with
            {
                Kind = kind,
            },
            options =>
            {
                options.VisionModel = vision;
                options.VisionPrices = new() { In = 2, Out = 3 };
            }
        );

    private async Task<T> DescribeAsync<T>(ProviderKind kind, FakeAnswer answer)
        where T : ProviderOutcome
    {
        Api.Answers(answer);
        return Assert.IsAssignableFrom<T>(await Provider(kind).DescribeAsync(Source(File), Stop));
    }
}
