using System.Text;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Automatic1111;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire.Outside;

public sealed class Automatic1111Tests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.Automatic1111, _ => Answer(OpenAIBodies.PngBase64))
        {
            Call = "POST /v1/sdapi/v1/txt2img",
            KeyValue = key => $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes(key))}",
            IsHosted = false,
            Written = PromptMarkup.Neutralise,
            Fields = new()
            {
                ["negative_prompt"] = NegativePrompt.Text,
                ["width"] = "1344",
                ["height"] = "768",
                ["seed"] = "7",
                ["steps"] = "25",
                ["cfg_scale"] = "7",
                ["batch_size"] = "1",
                ["n_iter"] = "1",
                ["send_images"] = "true",
                ["save_images"] = "false",
            },
            Nonsense =
            [
                """{ "images": [] }""",
                """{ "images": null }""",
                """{ "images": [ null ] }""",
                Answer("not base64!"),
                Answer("data:image/png;base64,not base64!"),
            ],
        };

    [Fact]
    public async Task A_picture_may_come_as_a_data_address() =>
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Answer($"data:image/png;base64,{OpenAIBodies.PngBase64}")
        );

    [Fact]
    public void Every_word_of_the_metaprompt_stays_whatever_is_taken_from_its_marks()
    {
        var sent = PromptMarkup.Neutralise(Prompt.Text);

        Assert.Equal(Prompt.Text, sent.Replace(@"\", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a (red:1.9) fox", @"a \(red:1.9\) fox")]
    [InlineData("a [fox:cat:0.5]", @"a \[fox:cat:0.5\]")]
    [InlineData(@"a \(fox\)", @"a \\\(fox\\\)")]
    [InlineData("a <lora:scary:2> fox", "a < lora:scary:2> fox")]
    [InlineData("a fox AND a cat BREAK", "a fox and a cat break")]
    [InlineData("BREAKFAST IN A LANDAND", "BREAKFAST IN A LANDAND")]
    [InlineData("a __scary__ {fox|cat}", "a _ scary_   fox cat ")]
    public void Marks_that_the_server_would_obey_become_letters(string words, string expected) =>
        Assert.Equal(expected, PromptMarkup.Neutralise(words));

    [Fact]
    public async Task A_childs_own_markup_does_not_reach_the_server()
    {
        Api.Answers(FakeAnswer.Json(200, Answer(OpenAIBodies.PngBase64)));
        var prompt = new SafePrompt.Composer().Compose(
            "A fox <lora:scary:2> ((huge:1.9)) AND a cat",
            UpperLayers.None
        );

        await Provider(Case).DrawAsync(Request with { Prompt = prompt }, Stop);

        var sent = (string)Api.Requests[0].Json["prompt"]!;
        Assert.DoesNotContain("lora", sent, StringComparison.Ordinal);
        Assert.Contains(@"A fox \(\(huge:1.9\)\) and a cat", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_was_started_without_its_API_is_named()
    {
        var wrong = await DrawAsync<ProviderOutcome.Misconfigured>(
            Case,
            FakeAnswer.Json(404, """{ "detail": "Not Found" }""")
        );

        Assert.Equal("HTTP 404", wrong.Reason);
    }

    [Fact]
    public async Task A_bad_request_is_not_repeated()
    {
        await DrawAsync<ProviderOutcome.Failed>(
            Case,
            FakeAnswer.Json(422, """{ "detail": [ { "msg": "no" } ] }""")
        );

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_small_computer_can_be_asked_for_small_pictures()
    {
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Answer(OpenAIBodies.PngBase64),
            options => options.Server = new() { Sizes = ["512x512", "768x432"] }
        );

        Assert.Equal(768, (int?)Api.Requests[0].Json["width"]);
    }

    [Fact]
    public void It_must_be_said_where_it_is() =>
        Assert.Equal(
            "Edu4All:Providers:outside:Endpoint is not set.",
            Provider(Case, options => options.Endpoint = null).Problem
        );

    private static string Answer(string image) =>
        $$"""{ "images": [ "{{image}}" ], "parameters": {}, "info": "{\"seed\": 7}" }""";
}
