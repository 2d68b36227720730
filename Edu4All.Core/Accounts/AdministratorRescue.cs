using Microsoft.AspNetCore.Identity;

namespace Edu4All.Core.Accounts;

/// <summary>
/// For whoever sits at the server itself, when no administrator can sign in any more. No page leads here: it asks for no right but
/// that of reading the data directory.
/// </summary>
public sealed class AdministratorRescue(UserManager<AppUser> users)
{
    /// <summary>Gives an account of staff a new password, opens it and makes it an administrator's.</summary>
    /// <returns>Identity's errors; empty when it is done.</returns>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(string email, string password)
    {
        if (await users.FindByEmailAsync(email) is not { } member)
        {
            return [new() { Code = "NotFound", Description = $"No teacher signs in as {email}." }];
        }

        var token = await users.GeneratePasswordResetTokenAsync(member);
        var done = await users.ResetPasswordAsync(member, token, password);
        if (!done.Succeeded)
        {
            return [.. done.Errors];
        }

        member.Unlock();
        done = await users.UpdateAsync(member);
        if (done.Succeeded && !await users.IsInRoleAsync(member, Roles.Administrator))
        {
            done = await users.AddToRoleAsync(member, Roles.Administrator);
        }

        return [.. done.Errors];
    }
}
