using System.Security.Cryptography;

namespace Edu4All.Web.Setup;

/// <summary>What every answer says to the browser about what it may do with the page.</summary>
internal static class SecurityHeaders
{
    private const string NonceKey = "csp-nonce";

    // Opened on its own it can run nothing and reach nothing, whatever is in it.
    private const string ForBytes = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>The nonce of this request, for the few scripts that stand in the page itself.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[NonceKey]!;

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            static (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = BytesOnly.Is(context)
                    ? ForBytes
                    : ForPages(context);
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                return next(context);
            }
        );

    private static string ForPages(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        // Radzen writes style attributes, scripts it does not; so styles may stand inline in attributes only.
        return $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'";
    }
}
