using System.ClientModel.Primitives;
using Azure.Core;
using Azure.Identity;
using Edu4All.Core.Providers.Wire;
using OpenAI.Chat;
using OpenAI.Images;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>The SDK's clients for one section of the configuration, and what is wrong with that section.</summary>
internal sealed class OpenAIClients
{
    private OpenAIClients(string? problem, ImageClient? images, ChatClient? chat) =>
        (Problem, Images, Chat) = (problem, images, chat);

    /// <summary>Why nothing can be sent; null when it can.</summary>
    public string? Problem { get; }

    /// <summary>Null while there is a problem.</summary>
    public ImageClient? Images { get; }

    /// <summary>Null while there is a problem, or no model that sees.</summary>
    public ChatClient? Chat { get; }

    public static OpenAIClients For(
        string name,
        ProviderOptions options,
        string model,
        TimeProvider clock,
        TokenCredential? identity
    )
    {
        var isAzure = options.Kind == ProviderKind.AzureOpenAI;
        var settings = new OpenAISettings(
            $"Edu4All:Providers:{name}",
            isAzure ? AzureAddress.Complete(options.Endpoint) : options.Endpoint,
            options.ApiKey,
            options.Timeout,
            needsKey: !(isAzure && options.UseEntraId)
        );
        var problem = ProblemOf(settings, options, isAzure);
        if (problem is not null)
        {
            return new(problem, null, null);
        }

        var client = settings.ClientOptions(clock);
        var vision = string.IsNullOrWhiteSpace(options.VisionModel)
            ? null
            : options.VisionModel.Trim();
        if (!isAzure)
        {
            return new(
                null,
                new(model, settings.Credential, client),
                vision is null ? null : new(vision, settings.Credential, client)
            );
        }

        // OPENAI001: marked experimental by the SDK, and the only way to send Azure's api-key header.
#pragma warning disable OPENAI001
        AuthenticationPolicy policy = options.UseEntraId
            ? new EntraPolicy(identity ?? new DefaultAzureCredential())
            : ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(settings.Credential, "api-key");
        return new(
            null,
            new(model, policy, client),
            vision is null ? null : new(vision, policy, client)
        );
#pragma warning restore OPENAI001
    }

    private static string? ProblemOf(
        OpenAISettings settings,
        ProviderOptions options,
        bool isAzure
    ) =>
        isAzure && string.IsNullOrWhiteSpace(options.Endpoint)
            ? $"{settings.Section}:Endpoint is not set."
            : settings.Problem
                ?? settings.SizeProblem(options.Server)
                ?? (
                    isAzure
                    && options.UseEntraId
                    && settings.Address is { IsLoopback: false } address
                    && address.Scheme != Uri.UriSchemeHttps
                        ? $"{settings.Section}:Endpoint is not an https address."
                        : null
                );
}
