using System.Data;
using Edu4All.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Accounts;

/// <summary>What the first visitor fills in.</summary>
public sealed record Founding(string SchoolName, string Name, string Email, string Password);

/// <summary>Makes the school and its administrator, once.</summary>
public sealed class FirstRun(AppDbContext db, UserManager<AppUser> users, TimeProvider clock)
{
    /// <summary>Whether nobody has founded the school yet.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken = default) =>
        !await db.Schools.AnyAsync(cancellationToken);

    /// <summary>
    /// Founds the school with its administrator, who is a teacher too. The errors are Identity's, empty when it is done; when
    /// somebody else was first, the single error has the code <c>AlreadyFounded</c>. Nothing is kept of a failed run.
    /// </summary>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(
        Founding founding,
        CancellationToken cancellationToken = default
    )
    {
        // Serializable takes the write lock at once, so of two visitors the second one waits and then sees the school.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (!await IsDueAsync(cancellationToken))
        {
            return AlreadyFounded;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        db.Schools.Add(School.Found(founding.SchoolName, at));
        var administrator = AppUser.Staff(founding.Name, founding.Email, at);
        var made = await users.CreateAsync(administrator, founding.Password);
        if (made.Succeeded)
        {
            made = await users.AddToRolesAsync(administrator, [Roles.Administrator, Roles.Teacher]);
        }

        if (made.Succeeded)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return [.. made.Errors];
    }

    private static readonly IReadOnlyList<IdentityError> AlreadyFounded =
    [
        new() { Code = "AlreadyFounded", Description = "The school has been set up already." },
    ];
}
