using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Benchmarks.Host;

/// <summary>A class with its teacher, its children and their PINs.</summary>
internal sealed record BenchClass(
    Guid Id,
    string JoinCode,
    Caller Teacher,
    string TeacherEmail,
    StudentPin[] Students
);

/// <summary>Fills a school with people, by the same services as its pages.</summary>
internal static class People
{
    public const string Password = "Monuments-1";

    public static async Task<BenchClass> AddClassAsync(this BenchApp app, int number, int students)
    {
        var email = $"teacher{number}@bench.test";
        var administrator = new Caller(Guid.CreateVersion7(), true, true);
        await app.Get<TeacherAccounts>()
            .AddAsync(administrator, $"Teacher {number}", email, Password);
        var id = await app.ReadAsync(db =>
            db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync()
        );
        var teacher = new Caller(id, IsStaff: true, IsAdministrator: false);
        var classroom = (await app.Get<ClassroomService>().OpenAsync(teacher, $"Class {number}"))!;
        var names = Enumerable.Range(1, students).Select(n => $"Child {number} {Letters(n)}");
        var added = await app.Get<RosterService>().AddAsync(teacher, classroom.Value, [.. names]);
        var code = await app.ReadAsync(db =>
            db.Classrooms.Where(c => c.Id == classroom).Select(c => c.JoinCode).SingleAsync()
        );
        return new(classroom.Value, code, teacher, email, added.Value!);
    }

    public static async Task<Guid> AddAssignmentAsync(this BenchApp app, BenchClass ofClass) =>
        (
            await app.Get<AssignmentService>()
                .CreateAsync(
                    ofClass.Teacher,
                    ofClass.Id,
                    new("A monument somewhere unexpected", "Where?", null, null, 3, "")
                )
        ).Value;

    private static string Letters(int number) =>
        $"{(char)('A' + (number / 26))}{(char)('a' + (number % 26))}";
}
