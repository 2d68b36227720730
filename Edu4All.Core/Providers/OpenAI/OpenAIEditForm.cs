using Edu4All.Core.Gallery;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// The form of <c>POST images/edits</c>. A form and not the JSON that OpenAI takes as well: Azure documents nothing else. A
/// variation is an edit, too, because the endpoint of that name died with DALL-E 2.
/// </summary>
internal static class OpenAIEditForm
{
    public static (BinaryData Body, string MediaType) For(
        ImageRequest request,
        SendablePicture source,
        string model,
        ProviderOptions options
    ) =>
        MultipartForm.Write(
            [
                ("model", model),
                ("prompt", request.Prompt.Text),
                ("n", "1"),
                ("size", OpenAISize.For(request.Size, source.Size, options)),
                ("quality", string.IsNullOrWhiteSpace(options.Quality) ? null : options.Quality),
                ("output_format", "png"),
                // The form's documented name for the hash. It has no field for the moderation, whose default is the strict one.
                (
                    "user",
                    options.Kind == ProviderKind.AzureOpenAI ? null : request.SafetyIdentifier
                ),
            ],
            [
                // Under the name of one when it is one, which older gateways read as well; the mask is that of the first.
                .. source.Files.Select(file =>
                    (source.Beside.Count == 0 ? "image" : "image[]", (PictureFile?)file)
                ),
                ("mask", source.TransparentMask),
            ]
        );

    /// <summary>Why this picture cannot be sent; null when it can.</summary>
    public static ProviderOutcome? ProblemWith(SendablePicture source, ProviderKind kind) =>
        kind == ProviderKind.AzureOpenAI
        && source.Files.Any(static file => file.MediaType == PictureFormat.Webp)
            ? SendablePicture.Unsendable("Azure OpenAI changes no WebP pictures.")
            : null;
}
