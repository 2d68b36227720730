using Edu4All.Tests.Support;

namespace Edu4All.Tests.Data;

/// <summary>The same, as the app's own process sees its environment.</summary>
public sealed class KeySwitchTests : IDisposable
{
    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_key_in_the_environment_is_enough_and_an_explicit_setting_wins()
    {
        var key = ("OPENAI_API_KEY", "sk-4f1c9d-secret");
        await using (var app = await AppProcess.StartAndWaitAsync(_data.Root, key))
        {
            Assert.Contains("drawn by: openai", app.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("4f1c9d", app.Output, StringComparison.Ordinal);
        }

        await using (
            var app = await AppProcess.StartAndWaitAsync(
                _data.Root,
                key,
                ("Edu4All:Generation:Provider", "sketchbook")
            )
        )
        {
            Assert.Contains("drawn by: sketchbook", app.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Azure_without_moderation_is_said()
    {
        await using var app = await AppProcess.StartAndWaitAsync(
            _data.Root,
            ("AZURE_OPENAI_ENDPOINT", "http://127.0.0.1:9"),
            ("AZURE_OPENAI_API_KEY", "az-1"),
            ("AZURE_OPENAI_DEPLOYMENT", "pictures")
        );

        Assert.Contains("drawn by: azure", app.Output, StringComparison.Ordinal);
        Assert.Contains("No moderation is configured", app.Output, StringComparison.Ordinal);
    }
}
