using System.Text.Json;
using Edu4All.Core.Providers.OpenAI;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAICompatible;

/// <summary>
/// Any server that took over OpenAI's <c>images/generations</c>: LocalAI, stable-diffusion.cpp, vLLM-omni, gateways. It takes
/// an answer in every form that one of them gives. Such servers have no safety filter of their own.
/// </summary>
internal sealed class CompatibleApi : IPictureApi
{
    private readonly ProviderOptions _options;
    private readonly ApiClient _client;
    private readonly PictureDownload _download;

    public CompatibleApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, null);
        _options = options;
        _client = new(settings, "Authorization", "Bearer", clock);
        // Only from the server itself, or from where the administrator says that it keeps its pictures.
        _download = new(options.DownloadHosts, settings.Own, clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? "default" : options.Model.Trim();
        Problem = settings.Problem ?? settings.SizeProblem(options.Server);
        var server = options.Server;
        var changes = server.Edits != EditShape.None;
        Abilities = new()
        {
            Edits = changes,
            Masks = changes,
            Variations = changes,
            // As many as OpenAI, whose form it is; inpainting and DALL-E 2 take one.
            MostSources = server
                is { Edits: EditShape.OpenAI or EditShape.VllmOmni, Shape: RequestShape.Plain }
                ? 16
                : 1,
            Seeds = server.SendSeed,
            // DALL-E 3 drew one at a time.
            MostAtOnce = server.Shape == RequestShape.DallE3 ? 1 : 10,
            Sizes = CompatibleBody.SizesOf(server),
            Formats = Picture.Any,
        };
        Settings = SettingsText.Of(
            server.SendSize
                ? SettingsText.Of(DrawingSize.Nearest(ImageSize.Landscape, Abilities.Sizes))
                : null,
            CompatibleBody.QualityOf(options),
            server.Shape == RequestShape.DallE3 ? server.Style : null
        );
    }

    public string Model { get; }

    public string Settings { get; }

    public string? Problem { get; }

    public ProviderAbilities Abilities { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        if (
            source is not null
            && CompatibleForm.ProblemWith(source, _options.Server) is { } problem
        )
        {
            return problem;
        }

        return await SendAsync(request, source, cancellationToken) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => await PictureOfAsync(
                answer,
                cancellationToken
            ),
            Reply.Answered answer => OpenAIErrors.Read(answer) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }

    private Task<Reply> SendAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        if (source is null)
        {
            return _client.PostAsync(
                "images/generations",
                CompatibleBody.For(request, _options),
                cancellationToken
            );
        }

        var form = CompatibleForm.For(request, source, _options);
        return _client.PostFormAsync(form.Call, form.Fields, form.Files, cancellationToken);
    }

    private async Task<ProviderOutcome> PictureOfAsync(
        Reply.Answered answer,
        CancellationToken cancellationToken
    )
    {
        var found =
            WireJson.Read(answer.Body, Read) ?? new(Picture.None("The answer was not JSON"));
        var picture = found.Address is { } address
            ? await _download.FetchAsync(address, cancellationToken)
            : found.Picture;
        return (
            picture is ProviderOutcome.Drawn drawn
                ? drawn with
                {
                    RevisedPrompt = found.Revised,
                }
                : picture
        ) with
        {
            RequestId = answer.RequestId,
        };
    }

    // Some servers write the member that they do not use as null or as an empty text.
    private static Found Read(JsonElement answer)
    {
        JsonElement? whole = answer;
        var first = whole.Get("data").First();
        var encoded = first.Get("b64_json");
        var address = first.Get("url").Text();
        return new(Picture.DecodeAddress(encoded))
        {
            Address =
                string.IsNullOrEmpty(encoded.Text()) && !string.IsNullOrEmpty(address)
                    ? address
                    : null,
            Revised = first.Get("revised_prompt").Text(),
        };
    }

    private sealed record Found(ProviderOutcome Picture)
    {
        public string? Address { get; init; }
        public string? Revised { get; init; }
    }
}
