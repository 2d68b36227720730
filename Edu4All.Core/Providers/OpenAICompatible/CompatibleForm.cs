using Edu4All.Core.Gallery;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAICompatible;

/// <summary>Where and how a compatible server is asked to work on a picture.</summary>
/// <param name="Call">The path under the endpoint.</param>
/// <param name="Fields">Texts.</param>
/// <param name="Files">Picture and mask.</param>
internal sealed record CompatibleForm(
    string Call,
    IReadOnlyList<(string Name, string? Value)> Fields,
    IReadOnlyList<(string Name, PictureFile? File)> Files
)
{
    // DALL-E 2's limit for the pictures it is given.
    private const int DallE2Bytes = 4 * 1024 * 1024;

    /// <summary>Why this picture cannot be worked on; null when it can.</summary>
    public static ProviderOutcome? ProblemWith(SendablePicture source, ServerOptions server) =>
        server.Shape == RequestShape.DallE2
        && (
            source.File.MediaType != PictureFormat.Png
            || source.File.Width != source.File.Height
            || source.File.Bytes.Length >= DallE2Bytes
        )
            ? SendablePicture.Unsendable(
                "DALL-E 2 works on square PNG pictures below 4 MB and on no others."
            )
            : null;

    public static CompatibleForm For(
        ImageRequest request,
        SendablePicture source,
        ProviderOptions options
    )
    {
        var server = options.Server;
        var body = CompatibleBody.For(request, options, source.Size);
        if (request.Task == PictureTask.Vary && server.Shape == RequestShape.DallE2)
        {
            // It takes no words at all: the picture says everything.
            return new("images/variations", [.. Common(body)], [("image", source.File)]);
        }

        (string, string?)[] words = [("prompt", body.Prompt), .. Common(body)];
        if (server.Edits == EditShape.LocalAI)
        {
            var masked = source.WithSomeMask();
            return new(
                "images/inpainting",
                words,
                [("image", masked.File), ("mask", masked.WhiteMask)]
            );
        }

        // DALL-E 2 reads the mask out of the picture when there is none.
        var sent = server.Shape == RequestShape.DallE2 ? source.WithSomeMask() : source;
        // vLLM-omni repeats the name of the one, all others know OpenAI's for several.
        var name =
            sent.Beside.Count == 0 || server.Edits == EditShape.VllmOmni ? "image" : "image[]";
        return new(
            "images/edits",
            words,
            [
                .. sent.Files.Select(file => (name, (PictureFile?)file)),
                (server.Edits == EditShape.VllmOmni ? "mask_image" : "mask", sent.TransparentMask),
            ]
        );
    }

    private static IEnumerable<(string, string?)> Common(CompatibleBody body) =>
        [
            ("model", body.Model),
            ("n", "1"),
            ("size", body.Size),
            ("response_format", body.ResponseFormat),
            ("quality", body.Quality),
            ("negative_prompt", body.NegativePrompt),
            ("seed", body.Seed?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("user", body.User),
        ];
}
