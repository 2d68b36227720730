// MEAI001: the interface may still change with a new version of its package; this folder is all that knows it.
#pragma warning disable MEAI001

using System.Drawing;
using Edu4All.Core.Providers.Wire;
using Microsoft.Extensions.AI;

namespace Edu4All.Core.Providers.Generators;

/// <summary>
/// Draws with any generator of the .NET ecosystem. Its interface has neither refusals nor a closed set of errors, so whatever
/// it throws is a failure that may have been charged.
/// </summary>
internal sealed class GeneratorApi(
    IImageGenerator generator,
    string model,
    bool edits,
    PictureDownload download
) : IPictureApi
{
    // As OpenAI, Azure and most gateways name it.
    private static readonly HashSet<string> Refusals = new(StringComparer.OrdinalIgnoreCase)
    {
        "moderation_blocked",
        "content_policy_violation",
        "content_filter",
        "contentFilter",
    };

    public string Model => model;

    public string Settings { get; } = SettingsText.Of(ImageSize.Landscape);

    public string? Problem => null;

    // Its interface has no member for a mask or a seed, and does not tell whether it edits.
    public ProviderAbilities Abilities { get; } =
        new()
        {
            Edits = edits,
            Variations = edits,
            Formats = Picture.Any,
        };

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        var size = source?.Size ?? request.Size;
        var options = new ImageGenerationOptions
        {
            Count = 1,
            ImageSize = new Size(size.Width, size.Height),
        };
        ImageGenerationResponse response;
        try
        {
            response = await generator
                .GenerateAsync(Asked(request, source), options, cancellationToken)
                // A generator may not look at the token; the deadline holds all the same.
                .WaitAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Anybody's code: what it throws is not known, and must not end a worker.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // Never the message: it can hold the words or the key.
            return Picture.None($"The generator failed ({failure.GetType().Name})");
        }

        return response.Contents.OfType<DataContent>().FirstOrDefault() is { } data
                ? Picture.Check(data.Data)
            : response.Contents.OfType<UriContent>().FirstOrDefault() is { } link
                ? await download.FetchAsync(link.Uri.AbsoluteUri, cancellationToken)
            : response.Contents.OfType<ErrorContent>().FirstOrDefault() is { } error
            && error.ErrorCode is { } code
            && Refusals.Contains(code)
                ? new ProviderOutcome.PromptRefused([])
            : Picture.None("The answer held no picture");
    }

    // With originals it is an edit.
    private static ImageGenerationRequest Asked(ImageRequest request, SendablePicture? source) =>
        source is null
            ? new(request.Prompt.Text)
            : new(request.Prompt.Text, [new DataContent(source.File.Bytes, source.File.MediaType)]);
}
