using Edu4All.Core.Providers;
using Microsoft.Extensions.Configuration;

namespace Edu4All.Tests.Data;

public sealed class WellKnownKeysTests
{
    [Fact]
    public void A_key_of_OpenAI_alone_switches_drawing_and_moderation()
    {
        var settings = Settings(("OPENAI_API_KEY", "sk-1"));

        Assert.Equal("openai", settings["Edu4All:Generation:Provider"]);
        Assert.Equal("OpenAI", settings["Edu4All:Providers:openai:Kind"]);
        Assert.Equal("sk-1", settings["Edu4All:Providers:openai:ApiKey"]);
        Assert.Equal("OpenAI", settings["Edu4All:Moderation:Kind"]);
        Assert.Equal("sk-1", settings["Edu4All:Moderation:ApiKey"]);
    }

    [Fact]
    public void Azure_needs_its_address_and_its_key()
    {
        var settings = Settings(
            ("AZURE_OPENAI_ENDPOINT", "https://school.openai.azure.com"),
            ("AZURE_OPENAI_API_KEY", "az-1"),
            ("AZURE_OPENAI_DEPLOYMENT", "pictures")
        );

        Assert.Equal("azure", settings["Edu4All:Generation:Provider"]);
        Assert.Equal("AzureOpenAI", settings["Edu4All:Providers:azure:Kind"]);
        Assert.Equal("pictures", settings["Edu4All:Providers:azure:Model"]);
        Assert.Empty(Settings(("AZURE_OPENAI_ENDPOINT", "https://a.example")));
        Assert.Empty(Settings(("AZURE_OPENAI_API_KEY", "az-1")));
        Assert.Empty(Settings(("OPENAI_API_KEY", "")));
        Assert.Empty(Settings());
    }

    [Fact]
    public void What_is_written_down_wins_over_them()
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Edu4All:Generation:Provider"] = "sketchbook",
            }
        );
        ((IConfigurationBuilder)configuration).Sources.Insert(
            0,
            new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
            {
                InitialData = Settings(("OPENAI_API_KEY", "sk-1")),
            }
        );

        Assert.Equal("sketchbook", configuration["Edu4All:Generation:Provider"]);
        Assert.Equal("sk-1", configuration["Edu4All:Providers:openai:ApiKey"]);
    }

    private static IReadOnlyDictionary<string, string?> Settings(
        params (string Name, string Value)[] environment
    ) =>
        WellKnownKeys.ToSettings(name =>
            environment.FirstOrDefault(variable => variable.Name == name).Value
        );
}
