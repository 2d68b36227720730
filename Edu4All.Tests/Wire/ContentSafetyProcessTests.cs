using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Wire;

/// <summary>The whole app with this moderation in its settings.</summary>
public sealed class ContentSafetyProcessTests : ContentSafetyWire
{
    private const string Drawn = "images/generations";

    private static readonly byte[] Landscape = PictureBytes.Png(1536, 864);

    [Fact]
    public async Task It_starts_and_does_not_say_that_nobody_looks()
    {
        using var data = new TempDirectory();
        await using var app = await AppProcess.StartAndWaitAsync(data.Root, Settings);

        Assert.Contains("drawn by: openai", app.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No moderation", app.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, app.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_and_picture_go_through_it_on_their_way()
    {
        var (said, code) = await GenerateAsync(Severities(), Severities());

        Assert.Equal(0, code);
        Assert.Contains("1536x864", said, StringComparison.Ordinal);
        Assert.Equal(Words, Assert.Single(RequestsTo(Text)).Json["text"]!.ToString());
        Assert.Single(RequestsTo(Shield));
        Assert.Equal(
            Convert.ToBase64String(Landscape),
            Assert.Single(RequestsTo(Image)).Json["image"]!["content"]!.ToString()
        );
    }

    [Fact]
    public async Task Words_that_it_does_not_clear_are_never_drawn()
    {
        var (said, code) = await GenerateAsync(Severities("Hate", "2"), Severities());

        Assert.Equal(2, code);
        Assert.Contains("Hate", said, StringComparison.Ordinal);
        Assert.Empty(RequestsTo(Drawn));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    public async Task A_picture_that_it_does_not_clear_is_withheld(int status)
    {
        var (said, code) = await GenerateAsync(
            Severities(),
            FakeAnswer.Json(status, SeveritiesBody("Violence", "2"))
        );

        Assert.Equal(2, code);
        Assert.Contains("withheld", said, StringComparison.Ordinal);
        Assert.Single(RequestsTo(Drawn));
    }

    [Fact]
    public async Task A_limit_in_the_settings_is_heeded()
    {
        var (_, code) = await GenerateAsync(
            Severities(),
            Severities("Violence", "2"),
            ("Edu4All:Moderation:Severities:Pictures:Violence", "4")
        );

        Assert.Equal(0, code);
    }

    private (string Key, string Value)[] Settings =>
        [
            ("Edu4All:Generation:Provider", "openai"),
            ("Edu4All:Providers:openai:Kind", nameof(ProviderKind.OpenAI)),
            ("Edu4All:Providers:openai:Endpoint", $"{Api.Address}/v1"),
            ("Edu4All:Providers:openai:ApiKey", "sk-test"),
            ("Edu4All:Moderation:Kind", nameof(ModerationKind.AzureContentSafety)),
            ("Edu4All:Moderation:Endpoint", Api.Address),
            ("Edu4All:Moderation:ApiKey", Key),
        ];

    private async Task<(string Said, int Code)> GenerateAsync(
        FakeAnswer words,
        FakeAnswer picture,
        params (string Key, string Value)[] more
    )
    {
        Api.AnswersTo(Text, words);
        Api.AnswersTo(Shield, NoAttack);
        Api.AnswersTo(Image, picture);
        Api.AnswersTo(
            Drawn,
            FakeAnswer.Json(200, OpenAIBodies.Picture(Convert.ToBase64String(Landscape)))
        );
        using var data = new TempDirectory();
        var (output, error, code) = await AppProcess.RunAsync(
            data.Root,
            ["generate", Words, "--out", data.File("picture.png")],
            "",
            [.. Settings, .. more]
        );
        return (output + error, code);
    }
}
