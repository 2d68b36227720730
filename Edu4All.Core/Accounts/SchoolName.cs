using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Accounts;

/// <summary>What the school is called, on the pages where children arrive.</summary>
public sealed class SchoolName(IDbContextFactory<AppDbContext> databases, ChangeFeed changes)
{
    /// <summary>The name; empty before the school is founded. For everybody.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
                .Schools.Select(school => school.Name)
                .SingleOrDefaultAsync(cancellationToken)
            ?? "";
    }

    /// <summary>Puts the name right. False when the caller is no administrator or the name is empty.</summary>
    public async Task<bool> RenameAsync(
        Caller caller,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        var cleaned = PlainName.Clean(name, School.MaxNameLength);
        if (!caller.IsAdministrator || cleaned.Length == 0)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Schools.SingleOrDefaultAsync(cancellationToken) is not { } school)
        {
            return false;
        }

        school.Rename(cleaned);
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(Change.Everywhere);
        return true;
    }
}
