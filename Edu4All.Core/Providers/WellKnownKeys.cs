using Microsoft.Extensions.Configuration;

namespace Edu4All.Core.Providers;

/// <summary>
/// Lets the environment variables that OpenAI's and Azure's own tools use be enough to switch from the sketchbook. What is
/// written under <c>Edu4All:</c> wins over them.
/// </summary>
public static class WellKnownKeys
{
    /// <summary>The settings that follow from <c>OPENAI_API_KEY</c>, or from <c>AZURE_OPENAI_ENDPOINT</c> with its key.</summary>
    /// <param name="environment">Reads a variable; null when it is not set.</param>
    public static IReadOnlyDictionary<string, string?> ToSettings(
        Func<string, string?> environment
    ) =>
        environment("OPENAI_API_KEY") is { Length: > 0 } key ? OpenAI(key)
        : environment("AZURE_OPENAI_ENDPOINT") is { Length: > 0 } endpoint
        && environment("AZURE_OPENAI_API_KEY") is { Length: > 0 } azureKey
            ? Azure(endpoint, azureKey, environment("AZURE_OPENAI_DEPLOYMENT"))
        : new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts them first, so that every other source overrides them.</summary>
    public static void AddWellKnownKeys(this IConfigurationBuilder configuration) =>
        configuration.Sources.Insert(
            0,
            new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
            {
                InitialData = ToSettings(Environment.GetEnvironmentVariable),
            }
        );

    private static Dictionary<string, string?> OpenAI(string key) =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Edu4All:Generation:Provider"] = "openai",
            ["Edu4All:Providers:openai:Kind"] = nameof(ProviderKind.OpenAI),
            ["Edu4All:Providers:openai:ApiKey"] = key,
            ["Edu4All:Moderation:Kind"] = "OpenAI",
            ["Edu4All:Moderation:ApiKey"] = key,
        };

    private static Dictionary<string, string?> Azure(
        string endpoint,
        string key,
        string? deployment
    ) =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Edu4All:Generation:Provider"] = "azure",
            ["Edu4All:Providers:azure:Kind"] = nameof(ProviderKind.AzureOpenAI),
            ["Edu4All:Providers:azure:Endpoint"] = endpoint,
            ["Edu4All:Providers:azure:ApiKey"] = key,
            ["Edu4All:Providers:azure:Model"] = deployment,
        };
}
