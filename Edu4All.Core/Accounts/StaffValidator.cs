using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;

namespace Edu4All.Core.Accounts;

/// <summary>
/// A name that can be shown, and for staff an e-mail that the sign-in form takes: by the definition of the HTML standard, which
/// every browser goes by. Identity itself looks at the user name only, turns away the apostrophe of an O'Brien and lets through
/// what is no address at all.
/// </summary>
internal sealed partial class StaffValidator(IdentityErrorDescriber errors)
    : IUserValidator<AppUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user) =>
        Task.FromResult(
            string.IsNullOrWhiteSpace(user.DisplayName) ? IdentityResult.Failed(NameMissing)
            : user.Email is null || Address().IsMatch(user.Email) ? IdentityResult.Success
            : IdentityResult.Failed(errors.InvalidEmail(user.Email))
        );

    private static readonly IdentityError NameMissing = new()
    {
        Code = "NameMissing",
        Description = "A name is needed.",
    };

    // https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
    [GeneratedRegex(
        @"\A[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Address();
}
