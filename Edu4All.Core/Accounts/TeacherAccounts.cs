using Edu4All.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Accounts;

/// <summary>A member of staff in the administrator's list.</summary>
/// <param name="IsLocked">Whether too many wrong passwords keep the person out for a while.</param>
/// <param name="IsShut">Whether an administrator shut the account.</param>
/// <param name="Classes">How many classes the person teaches.</param>
public sealed record StaffRow(
    Guid Id,
    string Name,
    string Email,
    bool IsAdministrator,
    bool IsSafeguardingLead,
    bool IsLocked,
    bool IsShut,
    int Classes
);

/// <summary>The administrator's work on the accounts of teachers.</summary>
public sealed class TeacherAccounts(
    IDbContextFactory<AppDbContext> databases,
    IServiceScopeFactory scopes,
    SessionEnd sessions,
    TimeProvider clock
)
{
    /// <summary>All staff by name; empty when the caller is no administrator.</summary>
    public async Task<IReadOnlyList<StaffRow>> ListAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator)
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var at = clock.GetUtcNow();
        var rows = await db
            .Users.Where(user => user.Email != null)
            .OrderBy(user => user.DisplayName)
            .Select(user => new
            {
                user.Id,
                user.DisplayName,
                user.Email,
                user.LockoutEnd,
                Classes = db.Classrooms.Count(classroom => classroom.TeacherId == user.Id),
                Roles = db
                    .UserRoles.Where(given => given.UserId == user.Id)
                    .Select(given =>
                        db.Roles.Where(role => role.Id == given.RoleId)
                            .Select(role => role.Name)
                            .First()
                    )
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new StaffRow(
                row.Id,
                row.DisplayName,
                row.Email!,
                row.Roles.Contains(Roles.Administrator),
                row.Roles.Contains(Roles.SafeguardingLead),
                row.LockoutEnd > at && row.LockoutEnd != DateTimeOffset.MaxValue,
                row.LockoutEnd == DateTimeOffset.MaxValue,
                row.Classes
            )),
        ];
    }

    /// <summary>Makes a teacher's account with a first password. Returns Identity's errors; empty when it is done.</summary>
    public Task<IReadOnlyList<IdentityError>> AddAsync(
        Caller caller,
        string name,
        string email,
        string password
    ) =>
        AsAdministratorAsync(
            caller,
            async users =>
            {
                var teacher = AppUser.Staff(
                    PlainName.Clean(name, AppUser.MaxNameLength),
                    email.Trim(),
                    clock.GetUtcNow().UtcDateTime
                );
                var made = await users.CreateAsync(teacher, password);
                return made.Succeeded ? await users.AddToRoleAsync(teacher, Roles.Teacher) : made;
            }
        );

    /// <summary>Gives a member of staff another password, lifts a lock and ends their sessions.</summary>
    public Task<IReadOnlyList<IdentityError>> ResetPasswordAsync(
        Caller caller,
        Guid userId,
        string password
    ) =>
        AsAdministratorAsync(
            caller,
            async users =>
            {
                if (await users.FindByIdAsync(userId.ToString()) is not { Email: not null } member)
                {
                    return IdentityResult.Failed(NotFound);
                }

                var token = await users.GeneratePasswordResetTokenAsync(member);
                var done = await users.ResetPasswordAsync(member, token, password);
                if (done.Succeeded)
                {
                    // A new password does not open an account that was shut.
                    await users.SetLockoutEndDateAsync(
                        member,
                        member.IsShut ? member.LockoutEnd : null
                    );
                    sessions.End(userId);
                }

                return done;
            }
        );

    /// <summary>
    /// Makes a member of staff a safeguarding lead, who sees the concerns of all classes, or takes that back. It ends their
    /// sessions, because what one may see is settled when one signs in.
    /// </summary>
    public Task<IReadOnlyList<IdentityError>> SetSafeguardingLeadAsync(
        Caller caller,
        Guid userId,
        bool isLead
    ) =>
        AsAdministratorAsync(
            caller,
            async users =>
            {
                if (await users.FindByIdAsync(userId.ToString()) is not { Email: not null } member)
                {
                    return IdentityResult.Failed(NotFound);
                }

                if (await users.IsInRoleAsync(member, Roles.SafeguardingLead) == isLead)
                {
                    return IdentityResult.Success;
                }

                var done = isLead
                    ? await users.AddToRoleAsync(member, Roles.SafeguardingLead)
                    : await users.RemoveFromRoleAsync(member, Roles.SafeguardingLead);
                if (done.Succeeded)
                {
                    await users.UpdateSecurityStampAsync(member);
                    sessions.End(userId);
                }

                return done;
            }
        );

    private async Task<IReadOnlyList<IdentityError>> AsAdministratorAsync(
        Caller caller,
        Func<UserManager<AppUser>, Task<IdentityResult>> work
    )
    {
        if (!caller.IsAdministrator)
        {
            return [NotFound];
        }

        // Identity's manager is scoped and keeps a context; an open page would keep both for hours.
        await using var scope = scopes.CreateAsyncScope();
        return
        [
            .. (
                await work(scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>())
            ).Errors,
        ];
    }

    private static readonly IdentityError NotFound = new()
    {
        Code = "NotFound",
        Description = "There is no such account.",
    };
}
