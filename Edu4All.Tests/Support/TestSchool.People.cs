using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Support;

/// <summary>A student with the PIN that was handed out.</summary>
public sealed record TestStudent(Guid Id, string Name, string Pin)
{
    public Caller Caller => new(Id, IsStaff: false, IsAdministrator: false);
}

/// <summary>A teacher, a class, a student in it and an assignment that is open.</summary>
public sealed record Lesson(
    Caller Teacher,
    Guid ClassroomId,
    string JoinCode,
    Guid AssignmentId,
    TestStudent Student
);

public sealed partial class TestSchool
{
    public const string Password = "Monuments-1";

    /// <summary>Somebody who may make accounts; no account of its own.</summary>
    public static Caller Administrator { get; } = new(Guid.CreateVersion7(), true, true);

    public async Task<Caller> AddTeacherAsync(string name = "Robin Meyer", string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@school.test";
        Assert.Empty(await Get<TeacherAccounts>().AddAsync(Administrator, name, email, Password));
        var id = await ReadAsync(db =>
            db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Stop)
        );
        return new(id, IsStaff: true, IsAdministrator: false);
    }

    public async Task<Guid> AddClassroomAsync(Caller teacher, string name = "Class 5B") =>
        Assert.NotNull(await Get<ClassroomService>().OpenAsync(teacher, name, Stop));

    public Task<string> JoinCodeOfAsync(Guid classroomId) =>
        ReadAsync(db =>
            db.Classrooms.Where(c => c.Id == classroomId).Select(c => c.JoinCode).SingleAsync(Stop)
        );

    public async Task<TestStudent> AddStudentAsync(
        Caller teacher,
        Guid classroomId,
        string name = "Amira"
    ) => (await AddStudentsAsync(teacher, classroomId, name)).Single();

    public async Task<TestStudent[]> AddStudentsAsync(
        Caller teacher,
        Guid classroomId,
        params string[] names
    )
    {
        var added = await Get<RosterService>().AddAsync(teacher, classroomId, names, Stop);
        Assert.Null(added.Refusal);
        return [.. added.Value!.Select(pin => new TestStudent(pin.StudentId, pin.Name, pin.Pin))];
    }

    /// <summary>A whole class at work, apart from every other.</summary>
    public async Task<Lesson> AddLessonAsync(int tries = 3, string student = "Amira")
    {
        var teacher = await AddTeacherAsync();
        var classroom = await AddClassroomAsync(teacher);
        return new(
            teacher,
            classroom,
            await JoinCodeOfAsync(classroom),
            await AddAssignmentAsync(teacher, classroom, d => d with { TriesPerStudent = tries }),
            await AddStudentAsync(teacher, classroom, student)
        );
    }

    public Task<(StudentSignInResult Result, AppUser? Student)> SignInAsync(
        string joinCode,
        Guid studentId,
        string pin
    ) =>
        InRequestAsync<StudentSignIn, (StudentSignInResult, AppUser?)>(signIn =>
            signIn.CheckAsync(joinCode, studentId, pin, Stop)
        );
}
