using Microsoft.AspNetCore.Identity;

namespace Edu4All.Core.Accounts;

/// <summary>A person who can sign in. A student has no e-mail; the password of a student is a PIN.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    /// <summary>The longest name that is kept, in UTF-16 code units.</summary>
    public const int MaxNameLength = 60;

    private AppUser() { }

    /// <summary>The name that others in the class see.</summary>
    public string DisplayName { get; private set; } = "";

    /// <summary>When the account was made, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>A teacher or an administrator, who signs in by e-mail.</summary>
    public static AppUser Staff(string name, string email, DateTime at)
    {
        var user = Make(name, at);
        user.UserName = user.Email = email;
        user.EmailConfirmed = true;
        return user;
    }

    /// <summary>A student, who signs in by classroom, name and PIN; the user name only has to be unique.</summary>
    public static AppUser Student(string name, DateTime at)
    {
        var user = Make(name, at);
        user.UserName = $"student-{user.Id:N}";
        return user;
    }

    /// <summary>Gives the person another name.</summary>
    public void Rename(string name) => DisplayName = name;

    /// <summary>Forgets wrong passwords and lifts the lock they led to.</summary>
    public void Unlock() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>Lets the person in no more until <see cref="Unlock"/>.</summary>
    public void Shut() => LockoutEnd = DateTimeOffset.MaxValue;

    /// <summary>Whether the account was shut, which is more than a lock after wrong passwords.</summary>
    public bool IsShut => LockoutEnd == DateTimeOffset.MaxValue;

    /// <summary>Every cookie given out before this is refused at its next check.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    private static AppUser Make(string name, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            DisplayName = name,
            CreatedAt = at,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
}
