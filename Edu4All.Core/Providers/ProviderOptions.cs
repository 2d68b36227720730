namespace Edu4All.Core.Providers;

/// <summary>The kinds of provider that <c>Edu4All:Providers:&lt;name&gt;:Kind</c> may name.</summary>
public enum ProviderKind
{
    /// <summary>The embedded illustrator; needs no key and no network.</summary>
    Sketchbook,

    /// <summary>OpenAI's Images API, or Azure OpenAI through its <c>/openai/v1/</c> endpoint.</summary>
    OpenAI,

    /// <summary>Azure OpenAI: the same wire, key and deployment under Azure's address.</summary>
    AzureOpenAI,

    /// <summary>A server that took over OpenAI's <c>images/generations</c>: LocalAI, stable-diffusion.cpp, vLLM-omni.</summary>
    OpenAICompatible,

    /// <summary>FLUX, SDXL and others at replicate.com.</summary>
    Replicate,

    /// <summary>The image models of Google's Gemini API.</summary>
    Gemini,

    /// <summary>Stability AI's Stable Image.</summary>
    Stability,

    /// <summary>Ideogram 3.</summary>
    Ideogram,

    /// <summary>FLUX at its makers.</summary>
    BlackForestLabs,

    /// <summary>A school's own AUTOMATIC1111 or Forge.</summary>
    Automatic1111,
}

/// <summary>One section <c>Edu4All:Providers:&lt;name&gt;</c>.</summary>
public sealed class ProviderOptions
{
    /// <summary>Which code speaks to it.</summary>
    public ProviderKind Kind { get; set; }

    /// <summary>Base address; the official one when left out.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The secret. Never logged, shown or stored in the database.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// <see cref="ProviderKind.AzureOpenAI"/> only: whether this computer's own identity with Entra ID is used instead of a
    /// key, such as a managed identity or the account of a service.
    /// </summary>
    public bool UseEntraId { get; set; }

    /// <summary>Model, or Azure's deployment name.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// The model that says what a picture shows: <see cref="ProviderKind.OpenAI"/>, <see cref="ProviderKind.AzureOpenAI"/> (a
    /// deployment) and <see cref="ProviderKind.Gemini"/>. When left out, pictures are not described.
    /// </summary>
    public string? VisionModel { get; set; }

    /// <summary>How much work the model puts into a picture: <c>low</c>, <c>medium</c>, <c>high</c>, ...</summary>
    public string Quality { get; set; } = "medium";

    /// <summary>The longest wait for one answer. Pictures of high quality have been seen to take more than 100 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(180);

    /// <summary>Prices, for the cost of a picture.</summary>
    public TokenPrices Prices { get; set; } = new();

    /// <summary>Prices of <see cref="VisionModel"/>.</summary>
    public TextPrices VisionPrices { get; set; } = new();

    /// <summary>Price of one picture, in units of the currency, for services that do not charge by the token.</summary>
    public decimal PricePerPicture { get; set; }

    /// <summary>
    /// The most that one picture can cost, in units of the currency: what a budget puts aside while it is made. When left out it is
    /// <see cref="PricePerPicture"/>, else the bound of <see cref="ProviderPrice"/>.
    /// </summary>
    public decimal? MostPerPicture { get; set; }

    /// <summary>The same for one description; when left out the bound of <see cref="ProviderPrice"/> at <see cref="VisionPrices"/>.</summary>
    public decimal? MostPerDescription { get; set; }

    /// <summary>
    /// How many pictures it is asked for at the same time, at most. With four that take twenty seconds each, a class of thirty has
    /// its pictures within three minutes; an account that allows fewer says so, and that is learned.
    /// </summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>
    /// How many pictures the account may ask for in a minute; a new one at OpenAI or Azure has been seen with 5. When left out it
    /// is learned from the answers that say "too many".
    /// </summary>
    public int? PicturesPerMinute { get; set; }

    /// <summary>
    /// Further names of servers from which a picture may be fetched, by https; each stands for its subdomains, too. Those that
    /// a service is known to use need not be named.
    /// </summary>
    public IReadOnlyList<string> DownloadHosts { get; set; } = [];

    /// <summary>
    /// For <see cref="ProviderKind.OpenAICompatible"/>; its sizes for <see cref="ProviderKind.Automatic1111"/>, and for models of
    /// OpenAI and Azure that cannot draw in every size, too.
    /// </summary>
    public ServerOptions Server { get; set; } = new();

    // No picture costs a million; keeps a nonsensical number from overflowing.
    internal long PictureMicros => Micros(PricePerPicture);

    internal static long Micros(decimal units) =>
        (long)decimal.Ceiling(Math.Clamp(units, 0, 1_000_000) * 1_000_000);
}

/// <summary>
/// Micro-units of the currency per token, which equals currency units per million tokens. The defaults are OpenAI's for
/// gpt-image-2 to 2.6, in US dollars, as read in November 2026: text in 5, image in 8, image out 30 per million.
/// </summary>
public sealed class TokenPrices
{
    public decimal TextIn { get; set; } = 5;
    public decimal ImageIn { get; set; } = 8;
    public decimal ImageOut { get; set; } = 30;
}

/// <summary>Micro-units of the currency per token of a model that reads pictures and writes text; 0 while nobody has looked them up.</summary>
public sealed class TextPrices
{
    public decimal In { get; set; }
    public decimal Out { get; set; }

    /// <summary>Millionths of the currency, rounded up.</summary>
    internal long CostMicros(long tokensIn, long tokensOut) =>
        (long)
            decimal.Ceiling(Math.Clamp((tokensIn * In) + (tokensOut * Out), 0, 1_000_000_000_000m));
}
