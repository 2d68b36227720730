using Edu4All.Tests.Support;

namespace Edu4All.Tests.Data;

/// <summary>What is wrong in the settings is said when the app starts, in one sentence.</summary>
public sealed class StartSettingsTests : IDisposable
{
    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("Generation:Provider", "opnai", "'opnai'")]
    [InlineData("Providers:sketchbook:Kind", "Crayon", "Edu4All:Providers:sketchbook:Kind")]
    [InlineData("Generation:Workers", "many", "Edu4All:Generation:Workers")]
    [InlineData("Moderation:Kind", "Guesswork", "Edu4All:Moderation:Kind")]
    public async Task The_setting_is_named_and_nothing_starts(
        string key,
        string value,
        string named
    )
    {
        var (_, error, code) = await AppProcess.RunAsync(
            _data.Root,
            [],
            "",
            ($"Edu4All:{key}", value)
        );

        Assert.NotEqual(0, code);
        Assert.StartsWith("Edu4All cannot start. ", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_second_start_on_the_same_address_says_so_and_the_first_goes_on()
    {
        await using var first = await AppProcess.StartAndWaitAsync(_data.Root);

        var (output, error, code) = await AppProcess.RunAsync(
            _data.Root,
            [],
            "",
            ("ASPNETCORE_URLS", first.Address)
        );

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.Contains("Is it running already?", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        using var client = new HttpClient { BaseAddress = new(first.Address) };
        Assert.Equal(
            "Healthy",
            await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task An_address_without_http_in_front_is_said_in_one_sentence()
    {
        var (output, error, code) = await AppProcess.RunAsync(
            _data.Root,
            [],
            "",
            ("ASPNETCORE_URLS", "127.0.0.1:5097")
        );

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.Contains("such as http://127.0.0.1:5097", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_is_allowed_and_said()
    {
        await using var first = await AppProcess.StartAndWaitAsync(_data.Root);
        await using var second = await AppProcess.StartAndWaitAsync(_data.Root);

        const string Said = "Another Edu4All runs on the same data";
        Assert.DoesNotContain(Said, first.Output, StringComparison.Ordinal);
        Assert.Contains(Said, second.Output, StringComparison.Ordinal);

        await first.KillAsync();
        await second.KillAsync();
        await using var alone = await AppProcess.StartAndWaitAsync(_data.Root);
        Assert.DoesNotContain(Said, alone.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Germany", "use the two letters: DE")]
    [InlineData("Deutschland", "use the two letters: DE")]
    [InlineData("Atlantis", "use the two letters, such as DE")]
    public async Task A_country_that_is_not_understood_is_said_at_the_start(
        string country,
        string said
    )
    {
        await using var app = await AppProcess.StartAndWaitAsync(
            _data.Root,
            ("Edu4All:Safeguarding:Country", country)
        );

        Assert.Contains(said, app.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderation_without_a_key_is_said_at_the_start()
    {
        await using var app = await AppProcess.StartAndWaitAsync(
            _data.Root,
            ("Edu4All:Moderation:Kind", "OpenAI")
        );

        Assert.Contains("Moderation cannot be asked", app.Output, StringComparison.Ordinal);
        Assert.Contains("Edu4All:Moderation:ApiKey", app.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_prints_says_where_to_go_and_in_Development_whom_to_sign_in_as()
    {
        await using var demo = await AppProcess.StartAndWaitAsync(
            _data.Root,
            ("ASPNETCORE_ENVIRONMENT", "Development")
        );

        Assert.Contains(
            "teacher@edu4all.test with the password Monuments-1",
            demo.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("class code SUN-4821", demo.Output, StringComparison.Ordinal);
        Assert.Contains("drawn by: sketchbook", demo.Output, StringComparison.Ordinal);
    }
}
