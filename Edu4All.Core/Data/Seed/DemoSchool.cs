using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Data.Seed;

/// <summary>
/// The school that Development starts with: real content, made through the same services that people use, with pictures in
/// every state of the review. Never in Production.
/// </summary>
public sealed class DemoSchool(
    IServiceScopeFactory scopes,
    IDbContextFactory<AppDbContext> databases,
    TimeProvider clock
)
{
    public const string TeacherEmail = "teacher@edu4all.test";
    public const string TeacherPassword = "Monuments-1";
    public const string ClassroomName = "Class 5B";
    public const string JoinCode = "SUN-4821";
    public const string StudentPin = "1234";
    public const string AssignmentTitle = "A monument somewhere unexpected";
    public const string AssignmentBrief =
        "Choose a monument you like and put it where nobody would expect it: at the bottom of the sea, on the moon, in your "
        + "street. Who is there? What time of day is it? What is the weather like? Describe it so that somebody who has never "
        + "seen it can picture it.";

    /// <summary>Makes it, when there is no school yet.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var firstRun = scope.ServiceProvider.GetRequiredService<FirstRun>();
        if (!await firstRun.IsDueAsync(cancellationToken))
        {
            return;
        }

        var errors = await firstRun.RunAsync(
            new("Monument School", "Robin Meyer", TeacherEmail, TeacherPassword),
            cancellationToken
        );
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(
                "The demo school could not be founded: "
                    + string.Join(' ', errors.Select(error => error.Description))
            );
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var teacherId = await db
            .Users.Where(user => user.Email == TeacherEmail)
            .Select(user => user.Id)
            .SingleAsync(cancellationToken);
        var teacher = new Caller(teacherId, IsStaff: true, IsAdministrator: true);
        var services = scope.ServiceProvider;
        var classroomId = await AddClassroomAsync(db, services, teacher, cancellationToken);
        var draft = new AssignmentDraft(
            AssignmentTitle,
            AssignmentBrief,
            null,
            null,
            TriesPerStudent: 6,
            Rules: ""
        );
        var assignmentId = (
            await services
                .GetRequiredService<AssignmentService>()
                .CreateAsync(teacher, classroomId, draft, cancellationToken)
        ).Value;
        await new DemoPictures(services, db, teacher, assignmentId).MakeAsync(cancellationToken);
    }

    private async Task<Guid> AddClassroomAsync(
        AppDbContext db,
        IServiceProvider services,
        Caller teacher,
        CancellationToken cancellationToken
    )
    {
        // The code and the PINs are fixed for the demonstration; everywhere else they are random.
        var classroom = Classroom.Open(
            teacher.Id,
            ClassroomName,
            JoinCode,
            clock.GetUtcNow().UtcDateTime
        );
        db.Classrooms.Add(classroom);
        await db.SaveChangesAsync(cancellationToken);
        await services
            .GetRequiredService<RosterService>()
            .AddAsync(teacher, classroom.Id, DemoPictures.Students, cancellationToken);
        var hasher = services.GetRequiredService<IPasswordHasher<AppUser>>();
        foreach (
            var student in await db
                .Enrollments.Where(place => place.ClassroomId == classroom.Id)
                .Select(place => place.Student!)
                .ToListAsync(cancellationToken)
        )
        {
            student.PasswordHash = hasher.HashPassword(student, StudentPin);
        }

        await db.SaveChangesAsync(cancellationToken);
        return classroom.Id;
    }
}
