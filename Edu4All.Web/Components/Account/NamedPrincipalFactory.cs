using System.Security.Claims;
using Edu4All.Core.Accounts;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Edu4All.Web.Components.Account;

/// <summary>Puts the name that people know into the session, instead of the user name that only has to be unique.</summary>
internal sealed class NamedPrincipalFactory(
    UserManager<AppUser> users,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options
) : UserClaimsPrincipalFactory<AppUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimTypes.GivenName, user.DisplayName));
        identity.AddClaim(SessionId.New());
        return identity;
    }
}
