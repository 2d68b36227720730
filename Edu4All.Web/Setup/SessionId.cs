using System.Security.Claims;

namespace Edu4All.Web.Setup;

/// <summary>Tells one browser of a person from the others, so that signing out ends all its tabs and nothing else.</summary>
internal static class SessionId
{
    private const string ClaimType = "edu4all:session";

    /// <summary>A new session.</summary>
    public static Claim New() => new(ClaimType, Guid.NewGuid().ToString("N"));

    /// <summary>The session of a signed-in person; null when the cookie is older than this claim.</summary>
    public static string? Of(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimType);

    /// <summary>Keeps the session when the rights in a cookie are read anew: it is still the same browser.</summary>
    public static void Keep(ClaimsPrincipal? before, ClaimsPrincipal? after)
    {
        if (
            before?.FindFirst(ClaimType) is { } session
            && after?.Identity is ClaimsIdentity identity
        )
        {
            foreach (var other in identity.FindAll(ClaimType).ToList())
            {
                identity.RemoveClaim(other);
            }

            identity.AddClaim(session.Clone());
        }
    }
}
