using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Classrooms;

/// <summary>Reads classes for those who may see them.</summary>
public sealed class ClassroomQueries(IDbContextFactory<AppDbContext> databases, TimeProvider clock)
{
    /// <summary>The classes the caller teaches, by name.</summary>
    public async Task<IReadOnlyList<ClassroomSummary>> ListAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Classrooms.TaughtBy(caller)
            .OrderBy(c => c.Name)
            .Select(c => new ClassroomSummary(
                c.Id,
                c.Name,
                c.JoinCode,
                c.Enrollments.Count(place => place.LeftAt == null),
                db.Assignments.Count(a => a.ClassroomId == c.Id),
                db.Artworks.Count(a =>
                    a.Assignment!.ClassroomId == c.Id && a.State == ArtworkState.HandedIn
                )
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>One class with its students by name; null when the caller does not teach it.</summary>
    public async Task<ClassroomDetail?> GetAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var classroom = await db
            .Classrooms.TaughtBy(caller)
            .Where(c => c.Id == classroomId)
            .Select(c => new { c.Name, c.JoinCode })
            .SingleOrDefaultAsync(cancellationToken);
        if (classroom is null)
        {
            return null;
        }

        var rows = await db
            .Enrollments.Where(place => place.ClassroomId == classroomId)
            .OrderBy(place => place.Student!.DisplayName)
            .Select(place => new
            {
                place.StudentId,
                place.Student!.DisplayName,
                place.Student.LockoutEnd,
                HasLeft = place.LeftAt != null,
                Pictures = db.Artworks.Count(a =>
                    a.AuthorId == place.StudentId && a.Assignment!.ClassroomId == classroomId
                ),
                IsUntouched = !db.Attempts.Any(a => a.AuthorId == place.StudentId),
            })
            .ToListAsync(cancellationToken);
        var at = clock.GetUtcNow();
        return new(
            classroomId,
            classroom.Name,
            classroom.JoinCode,
            [
                .. rows.Select(row => new StudentRow(
                    row.StudentId,
                    row.DisplayName,
                    row.LockoutEnd > at ? row.LockoutEnd.Value.UtcDateTime : null,
                    row.HasLeft,
                    row.Pictures,
                    row.IsUntouched
                )),
            ]
        );
    }

    /// <summary>The class behind a code with the names to tap; null when there is none. For anybody who knows the code.</summary>
    public async Task<JoinableClassroom?> FindByCodeAsync(
        string? typedCode,
        CancellationToken cancellationToken = default
    )
    {
        if (JoinCode.Parse(typedCode) is not { } code)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Classrooms.Where(c => c.JoinCode == code)
            .Select(c => new JoinableClassroom(
                c.Id,
                c.Name,
                c.Enrollments.Where(place => place.LeftAt == null)
                    .OrderBy(place => place.Student!.DisplayName)
                    .Select(place => new JoinableStudent(
                        place.StudentId,
                        place.Student!.DisplayName
                    ))
                    .ToList()
            ))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
