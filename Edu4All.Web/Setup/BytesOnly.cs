namespace Edu4All.Web.Setup;

/// <summary>
/// Marks addresses that answer with bytes and never with a page. They need no language, no scripts and no limit on guesses; a gallery
/// asks for dozens of them at once.
/// </summary>
internal sealed class BytesOnly
{
    private static readonly BytesOnly Mark = new();

    private BytesOnly() { }

    public static void Apply(IEndpointConventionBuilder endpoints)
    {
        endpoints.WithMetadata(Mark);
        endpoints.DisableRateLimiting();
    }

    /// <summary>Whether this request gets bytes only.</summary>
    public static bool Is(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<BytesOnly>() is not null;
}
