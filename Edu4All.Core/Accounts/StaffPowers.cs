using System.Data;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Accounts;

/// <summary>Why an account of staff stays as it is.</summary>
public enum StaffRefusal
{
    NotFound,

    /// <summary>Nobody could run the school any more.</summary>
    LastAdministrator,

    /// <summary>Nobody shuts the own account: it could not be opened again by the same person.</summary>
    OwnAccount,
}

/// <summary>
/// Who runs the school, who may still come in, and whose classes are whose. Only for administrators. Accounts are shut and never
/// deleted: what a person decided stays with the name.
/// </summary>
public sealed class StaffPowers(
    IDbContextFactory<AppDbContext> databases,
    SessionEnd sessions,
    ChangeFeed changes
)
{
    /// <summary>
    /// Makes a member of staff an administrator, or takes that back. It ends their sessions, because what one may do is settled when
    /// one signs in.
    /// </summary>
    /// <returns>The member's id, or why nothing was changed.</returns>
    public Task<Answer<Guid, StaffRefusal>> SetAdministratorAsync(
        Caller caller,
        Guid userId,
        bool isAdministrator,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            userId,
            async (db, member, role) =>
            {
                var given = await db.UserRoles.SingleOrDefaultAsync(
                    r => r.UserId == userId && r.RoleId == role,
                    cancellationToken
                );
                if (given is null && isAdministrator)
                {
                    db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = userId, RoleId = role });
                }
                else if (given is not null && !isAdministrator)
                {
                    db.UserRoles.Remove(given);
                }

                return null;
            },
            cancellationToken
        );

    /// <summary>Shuts an account: it cannot sign in and its sessions end. Or opens it again.</summary>
    /// <returns>The member's id, or why nothing was changed.</returns>
    public Task<Answer<Guid, StaffRefusal>> SetShutAsync(
        Caller caller,
        Guid userId,
        bool isShut,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            userId,
            (_, member, _) =>
            {
                if (isShut && userId == caller.Id)
                {
                    return Task.FromResult<StaffRefusal?>(StaffRefusal.OwnAccount);
                }

                if (isShut)
                {
                    member.Shut();
                }
                else
                {
                    member.Unlock();
                }

                return Task.FromResult<StaffRefusal?>(null);
            },
            cancellationToken
        );

    /// <summary>Hands all classes of one teacher to another one, with everything that is in them.</summary>
    /// <returns>How many classes, or why none.</returns>
    public async Task<Answer<int, StaffRefusal>> HandOverAsync(
        Caller caller,
        Guid fromId,
        Guid toId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            !caller.IsAdministrator
            || await db.Users.SingleOrDefaultAsync(
                user => user.Id == toId && user.Email != null,
                cancellationToken
            )
                is not { IsShut: false }
        )
        {
            return StaffRefusal.NotFound;
        }

        var classrooms = await db
            .Classrooms.Where(classroom => classroom.TeacherId == fromId)
            .ToListAsync(cancellationToken);
        classrooms.ForEach(classroom => classroom.HandTo(toId));
        await db.SaveChangesAsync(cancellationToken);
        classrooms.ForEach(classroom => changes.Publish(new(classroom.Id, null, null)));
        return classrooms.Count;
    }

    private async Task<Answer<Guid, StaffRefusal>> ChangeAsync(
        Caller caller,
        Guid userId,
        Func<AppDbContext, AppUser, Guid, Task<StaffRefusal?>> change,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Of two administrators who take each other's power in the same moment the second one has to see what the first one did.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (
            !caller.IsAdministrator
            || await db.Users.SingleOrDefaultAsync(
                user => user.Id == userId && user.Email != null,
                cancellationToken
            )
                is not { } member
        )
        {
            return StaffRefusal.NotFound;
        }

        var role = await db
            .Roles.Where(r => r.Name == Roles.Administrator)
            .Select(r => r.Id)
            .SingleAsync(cancellationToken);
        if (await change(db, member, role) is { } refusal)
        {
            return refusal;
        }

        member.EndSessions();
        await db.SaveChangesAsync(cancellationToken);
        var administrators = await db
            .Users.Where(user => db.UserRoles.Any(r => r.UserId == user.Id && r.RoleId == role))
            .ToListAsync(cancellationToken);
        if (administrators.TrueForAll(static user => user.IsShut))
        {
            return StaffRefusal.LastAdministrator;
        }

        await transaction.CommitAsync(cancellationToken);
        sessions.End(userId);
        return userId;
    }
}
