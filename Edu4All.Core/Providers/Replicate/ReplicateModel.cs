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

    /// <summary>The input with every safety there is. A member that a model does not know is ignored by it.</summary>
    public ReplicateInput InputFor(ImageRequest request)
    {
        var input = new ReplicateInput(request.Prompt.Text, request.Variety & int.MaxValue);
        var ratio = Proportions.Nearest(request.Size, Ratios);
        return Name.Contains("sdxl", StringComparison.OrdinalIgnoreCase)
                ? input with
                {
                    NegativePrompt = Providers.NegativePrompt.Text,
                    Width = SdxlLandscape.Width,
                    Height = SdxlLandscape.Height,
                    NumOutputs = 1,
                }
            : Name.Contains("flux-2", StringComparison.OrdinalIgnoreCase)
                ? input with
                {
                    AspectRatio = ratio,
                    OutputFormat = "png",
                    // The strictest that all versions with this setting know.
                    SafetyTolerance = Name.Contains("klein", StringComparison.OrdinalIgnoreCase)
                        ? null
                        : 1,
                }
            : input with { AspectRatio = ratio, OutputFormat = "png", NumOutputs = 1 };
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

    /// <summary>Never anything else, whatever is configured.</summary>
    public bool DisableSafetyChecker => false;
}

/// <summary>The JSON that asks for a prediction.</summary>
internal sealed record ReplicateBody(ReplicateInput Input, string? Version);
