using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Edu4All.Tests.Wire;

namespace Edu4All.Tests.Commands;

/// <summary>The command line as a process of its own.</summary>
public sealed class GenerateTests : IDisposable
{
    private const string Words = "Dog next to Eiffel Tower in early morning sunlight";

    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task It_draws_a_picture_into_a_file_and_says_where()
    {
        var file = _data.File("new/folder/dog.svg");

        var (output, error, code) = await RunAsync([], "generate", Words, "--out", file);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{file} (image/svg+xml, 1536x864, drawn by sketchbook)", output);
        Assert.StartsWith(
            "<svg",
            await File.ReadAllTextAsync(file, Stop),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a rabbit with a sword", "Weapons")]
    [InlineData("mail me@school.test", "PersonalData")]
    public async Task Words_that_are_not_allowed_end_with_2_and_no_file(string words, string said)
    {
        var (output, error, code) = await RunAsync([], "generate", words, "--out", Picture);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("me@school.test", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Picture));
    }

    [Theory]
    [InlineData(400, "moderation_blocked", 2)]
    [InlineData(401, "invalid_api_key", 3)]
    public async Task What_the_provider_says_decides_between_2_and_3(
        int status,
        string error,
        int expected
    )
    {
        await using var api = await FakeApi.StartAsync();
        api.Answers(
            FakeAnswer.Json(
                status,
                status == 400 ? OpenAIBodies.Blocked("input") : OpenAIBodies.Error("x", error)
            )
        );

        var (_, said, code) = await RunAsync(OpenAI(api), "generate", Words, "--out", Picture);

        Assert.Equal(expected, code);
        Assert.Single(api.Requests);
        Assert.False(File.Exists(Picture));
        IsOneSentence(said);
    }

    [Fact]
    public async Task A_picture_from_outside_is_written_with_a_warning_when_nobody_checked_it()
    {
        await using var api = await FakeApi.StartAsync();
        api.Answers(FakeAnswer.Json(200, OpenAIBodies.Picture()));

        var (output, error, code) = await RunAsync(
            OpenAI(api),
            "generate",
            Words,
            "--out",
            Picture
        );

        Assert.Equal(0, code);
        Assert.Contains("look at the picture before you show it", error, StringComparison.Ordinal);
        Assert.Contains("image/png, 1x1, drawn by openai", output, StringComparison.Ordinal);
        Assert.Equal(OpenAIBodies.Png, await File.ReadAllBytesAsync(Picture, Stop));
    }

    [Fact]
    public async Task A_key_that_is_missing_is_named()
    {
        await using var api = await FakeApi.StartAsync();

        var (_, error, code) = await RunAsync(
            [.. OpenAI(api), ("Edu4All:Providers:openai:ApiKey", "")],
            "generate",
            Words,
            "--out",
            Picture
        );

        Assert.Equal(3, code);
        Assert.Contains("Edu4All:Providers:openai:ApiKey", error, StringComparison.Ordinal);
        IsOneSentence(error);
        Assert.Empty(api.Requests);
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("generate", Words)]
    [InlineData("generate", "--out", "x.svg")]
    [InlineData("generate", "", "--out", "x.svg")]
    [InlineData("generate", Words, "--out", "x.svg", "--colour")]
    [InlineData("paint", Words)]
    public async Task What_cannot_be_understood_ends_with_64(params string[] arguments)
    {
        var (_, error, code) = await RunAsync([], arguments);

        Assert.Equal(64, code);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_too_long_end_with_64()
    {
        var (_, error, code) = await RunAsync([], "generate", new('a', 401), "--out", Picture);

        Assert.Equal(64, code);
        Assert.Contains("400", error, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Picture => _data.File("picture");

    private Task<(string Out, string Error, int Code)> RunAsync(
        (string, string)[] settings,
        params string[] arguments
    ) => AppProcess.RunAsync(_data.Root, arguments, "", settings);

    private static (string, string)[] OpenAI(FakeApi api) =>
        [
            ("Edu4All:Generation:Provider", "openai"),
            ("Edu4All:Providers:openai:Kind", nameof(ProviderKind.OpenAI)),
            ("Edu4All:Providers:openai:Endpoint", $"{api.Address}/v1"),
            ("Edu4All:Providers:openai:ApiKey", "sk-test"),
        ];

    private static void IsOneSentence(string error)
    {
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }
}
