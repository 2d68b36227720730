using System.Security.Claims;

namespace Edu4All.Core.Accounts;

/// <summary>Who asks. Every Core method that shows or changes something takes one and checks the right itself.</summary>
/// <param name="Id">The id of the account.</param>
/// <param name="IsStaff">Whether it is a teacher's or an administrator's.</param>
/// <param name="IsAdministrator">Whether it may run the school.</param>
/// <param name="IsSafeguardingLead">Whether it sees the concerns of all classes.</param>
public sealed record Caller(
    Guid Id,
    bool IsStaff,
    bool IsAdministrator,
    bool IsSafeguardingLead = false
)
{
    /// <summary>Reads the claims of a signed-in person; null when nobody is signed in.</summary>
    public static Caller? From(ClaimsPrincipal? principal)
    {
        if (
            principal?.Identity?.IsAuthenticated != true
            || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        )
        {
            return null;
        }

        var administrator = principal.IsInRole(Roles.Administrator);
        return new(
            id,
            administrator || principal.IsInRole(Roles.Teacher),
            administrator,
            principal.IsInRole(Roles.SafeguardingLead)
        );
    }
}
