using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Replicate;

/// <summary>A model by its name at Replicate, and in which of three dialects it is asked.</summary>
/// <param name="Name"><c>owner/name</c>.</param>
/// <param name="Version">The version of a community model, which can only be called by it; null for official ones.</param>
internal sealed record ReplicateModel(string Name, string? Version)
{
    // A shape that SDXL was trained on, nearly 16:9.
    private static readonly ImageSize SdxlLandscape = new(1344, 768);

    // What cog-flux lists.
    private static readonly string[] Ratios =
    [
        "16:9",
        "3:2",
        "4:3",
        "5:4",
        "1:1",
        "4:5",
        "3:4",
        "2:3",
        "9:16",
        "21:9",
        "9:21",
    ];

    /// <summary>Reads <c>owner/name</c> or <c>owner/name:version</c>; null when it is neither.</summary>
    public static ReplicateModel? Parse(string text) =>
        text.Split(':') is [var name, .. var rest]
        && rest.Length < 2
        && name.Split('/') is [var owner, var own]
        && IsSegment(owner)
        && IsSegment(own)
        && rest.All(IsSegment)
            ? new(name, rest.FirstOrDefault())
            : null;

    private bool IsSdxl => Name.Contains("sdxl", StringComparison.OrdinalIgnoreCase);

    private bool IsFlux2 => Name.Contains("flux-2", StringComparison.OrdinalIgnoreCase);

    private bool IsKlein => Name.Contains("klein", StringComparison.OrdinalIgnoreCase);

    /// <summary>What models of this family can do; of one that is not known, drawing is all that is believed.</summary>
    public ProviderAbilities Abilities =>
        new()
        {
            Edits = IsSdxl || IsFlux2,
            Masks = IsSdxl,
            Variations = IsSdxl || IsFlux2,
            MostSources =
                !IsFlux2 ? 1
                : IsKlein ? 5
                : 4,
            Seeds = true,
            MostAtOnce = IsFlux2 ? 1 : 4,
            Sizes = IsSdxl ? [SdxlLandscape] : [],
            Formats = Picture.Png,
        };

    /// <summary>Size and what else is asked for.</summary>
    public string Settings =>
        SettingsText.Of(
            IsSdxl
                ? SettingsText.Of(SdxlLandscape)
                : Proportions.Nearest(ImageSize.Landscape, Ratios),
            "PNG",
            "safety checker on"
        );

    /// <summary>The input with every safety there is. A member that a model does not know is ignored by it.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="sources">Where the picture to work on lies, and those beside it; empty for a new one.</param>
    /// <param name="mask">Where its mask lies, white where it may change.</param>
    public ReplicateInput InputFor(
        ImageRequest request,
        IReadOnlyList<string> sources,
        string? mask
    )
    {
        var source = sources.Count == 0 ? null : sources[0];
        var input = new ReplicateInput(request.Prompt.Text, request.Variety & int.MaxValue);
        var ratio = Proportions.Nearest(request.Size, Ratios);
        if (IsSdxl)
        {
            return input with
            {
                NegativePrompt = Providers.NegativePrompt.Text,
                // With a picture its own size counts.
                Width = source is null ? SdxlLandscape.Width : null,
                Height = source is null ? SdxlLandscape.Height : null,
                NumOutputs = 1,
                Image = source,
                Mask = mask,
                PromptStrength =
                    source is null ? null
                    // 0.8 is the model's own default. A change of the whole picture keeps more of it.
                    : request.Task == PictureTask.Vary || mask is not null ? 0.8m
                    : 0.6m,
            };
        }

        return IsFlux2
            ? input with
            {
                AspectRatio = source is not null && IsKlein ? "match_input_image" : ratio,
                OutputFormat = "png",
                // The strictest that all versions with this setting know.
                SafetyTolerance = IsKlein ? null : 1,
                Images = source is not null && IsKlein ? sources : null,
                InputImages = source is not null && !IsKlein ? sources : null,
            }
            : input with
            {
                AspectRatio = ratio,
                OutputFormat = "png",
                NumOutputs = 1,
            };
    }

    private static bool IsSegment(string text) =>
        WireJson.Label(text) is not null && !text.Contains('/') && text.Trim('.').Length > 0;
}

/// <summary>What a model is given; property names become snake case, and nulls are left out.</summary>
internal sealed record ReplicateInput(string Prompt, int Seed)
{
    public string? NegativePrompt { get; init; }
    public int? Width { get; init; }
    public int? Height { get; init; }
    public int? NumOutputs { get; init; }
    public string? AspectRatio { get; init; }
    public string? OutputFormat { get; init; }
    public int? SafetyTolerance { get; init; }
    public string? Image { get; init; }
    public string? Mask { get; init; }
    public decimal? PromptStrength { get; init; }
    public IReadOnlyList<string>? Images { get; init; }
    public IReadOnlyList<string>? InputImages { get; init; }

    /// <summary>Never anything else, whatever is configured.</summary>
    public bool DisableSafetyChecker => false;
}

/// <summary>The JSON that asks for a prediction.</summary>
internal sealed record ReplicateBody(ReplicateInput Input, string? Version);
