namespace Edu4All.Core.Providers;

/// <summary>
/// The most that a picture can cost, which is what a budget puts aside before it is sent. For services that charge by the token it is
/// an upper bound, not an expectation: what is too much comes back when the picture is there.
/// </summary>
internal static class ProviderPrice
{
    /// <summary>
    /// The metaprompt with 400 characters of a child has some 1,500 tokens in English; scripts that take more than a token for a
    /// character stay below this.
    /// </summary>
    private const long TextIn = 4_000;

    /// <summary>A picture and a mask of 1536x864 to work on. A picture of that size that was drawn has taken 6,240.</summary>
    private const long ImageIn = 16_000;

    /// <summary>Each further picture to look at, without a mask.</summary>
    private const long BesideIn = 8_000;

    /// <summary>
    /// The instruction and a picture to be described. One in little detail counts 85 to 2,833 at OpenAI; Gemini counts 258 for a tile of
    /// 768 pixels, of which the largest picture that we keep has 121.
    /// </summary>
    private const long DescribedIn = 32_000;

    /// <summary>Millionths of the currency; 0 for what is free, and for a service whose price nobody has configured.</summary>
    public static long MostMicros(this ProviderOptions options, PictureTask task, int beside = 0) =>
        options.MostPerPicture is { } most ? ProviderOptions.Micros(most)
        : options.PricePerPicture > 0 ? options.PictureMicros
        : ChargesByToken(options.Kind) ? MostOfTokens(options, task, beside)
        : 0;

    /// <summary>The same for a description; 0 while nobody has configured the prices of the vision model.</summary>
    public static long MostMicrosToDescribe(this ProviderOptions options) =>
        options.MostPerDescription is { } most
            ? ProviderOptions.Micros(most)
            : options.VisionPrices.CostMicros(DescribedIn, PictureDescription.MostTokens);

    /// <summary>Whether it asks for money and nothing says how much, so that no budget can hold it back.</summary>
    public static bool IsPriceUnknown(this ProviderOptions options) =>
        options
            is {
                MostPerPicture: null,
                PricePerPicture: <= 0,
                Kind: ProviderKind.Replicate
                    or ProviderKind.Stability
                    or ProviderKind.Ideogram
                    or ProviderKind.BlackForestLabs
            };

    private static bool ChargesByToken(ProviderKind kind) =>
        kind is ProviderKind.OpenAI or ProviderKind.AzureOpenAI or ProviderKind.Gemini;

    private static long MostOfTokens(ProviderOptions options, PictureTask task, int beside)
    {
        var imageIn = task == PictureTask.Draw ? 0 : ImageIn + (BesideIn * beside);
        var cost =
            (TextIn * options.Prices.TextIn)
            + (imageIn * options.Prices.ImageIn)
            + (ImageOut(options.Quality) * options.Prices.ImageOut);
        return (long)decimal.Ceiling(Math.Clamp(cost, 0, long.MaxValue));
    }

    // Recorded for gpt-image-1 at 1024x1024: medium 1,056 and high 4,160 tokens. gpt-image-2 high is listed at $0.211 there, 7,033
    // tokens; gpt-image-2.6 takes up to four times as many for low and medium, and low begins at $0.045, 1,500 tokens. Ours have a
    // third more pixels; the rest is room. As read in November 2026.
    private static long ImageOut(string quality) =>
        quality.Trim().ToUpperInvariant() switch
        {
            "LOW" => 2_500,
            "MEDIUM" => 6_500,
            "HIGH" => 13_000,
            _ => 26_000,
        };
}
