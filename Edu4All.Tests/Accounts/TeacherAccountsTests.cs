using Edu4All.Core.Accounts;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Accounts;

public sealed class TeacherAccountsTests : SchoolTest
{
    private TeacherAccounts Accounts => School.Get<TeacherAccounts>();

    [Theory]
    [InlineData("robin@school.test")]
    [InlineData("r.o'brien+art@school.test")]
    public async Task An_administrator_makes_a_teacher_who_is_no_administrator(string email)
    {
        var teacher = await School.AddTeacherAsync("Robin", email);

        var row = Assert.Single(await Accounts.ListAsync(TestSchool.Administrator, Stop));
        Assert.Equal(
            (teacher.Id, "Robin", email, false, false),
            (row.Id, row.Name, row.Email, row.IsAdministrator, row.IsLocked)
        );
    }

    [Fact]
    public async Task Nobody_else_does_or_sees_who_there_is()
    {
        var lesson = await School.AddLessonAsync();
        var before = await UsersAsync();
        foreach (var caller in new[] { lesson.Teacher, lesson.Student.Caller })
        {
            Assert.Empty(await Accounts.ListAsync(caller, Stop));
            Assert.Equal(
                "NotFound",
                Assert
                    .Single(
                        await Accounts.AddAsync(caller, "Eve", "eve@school.test", "Monuments-2")
                    )
                    .Code
            );
            Assert.Equal(
                "NotFound",
                Assert
                    .Single(
                        await Accounts.ResetPasswordAsync(caller, lesson.Teacher.Id, "Monuments-2")
                    )
                    .Code
            );
        }

        Assert.Equal(before, await UsersAsync());
        Assert.True(await HasPasswordAsync(lesson.Teacher.Id, TestSchool.Password));
    }

    [Theory]
    [InlineData("ROBIN@school.test", TestSchool.Password, "DuplicateUserName")]
    [InlineData("new@school.test", "short", "PasswordTooShort")]
    [InlineData("", TestSchool.Password, "InvalidUserName")]
    [InlineData("no address", TestSchool.Password, "InvalidEmail")]
    public async Task What_cannot_be_an_account_is_said_and_not_made(
        string email,
        string password,
        string code
    )
    {
        await School.AddTeacherAsync("Robin", "robin@school.test");

        var errors = await Accounts.AddAsync(TestSchool.Administrator, "New", email, password);

        Assert.Contains(errors, error => error.Code == code);
        Assert.Equal(1, await UsersAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200b ")]
    public async Task Nobody_goes_without_a_name(string name)
    {
        var errors = await Accounts.AddAsync(
            TestSchool.Administrator,
            name,
            "new@school.test",
            TestSchool.Password
        );

        Assert.Contains(errors, error => error.Code == "NameMissing");
        Assert.Equal(0, await UsersAsync());
    }

    [Fact]
    public async Task Another_password_ends_the_sessions_and_lifts_a_lock()
    {
        var teacher = await School.AddTeacherAsync();
        await School.InRequestAsync<UserManager<AppUser>, IdentityResult>(async users =>
            await users.SetLockoutEndDateAsync(
                (await users.FindByIdAsync(teacher.Id.ToString()))!,
                DateTimeOffset.UtcNow.AddHours(1)
            )
        );
        var stamp = await StampAsync(teacher.Id);
        var ended = 0;
        using var watch = School.Get<SessionEnd>().Watch(teacher.Id, null, () => ended++);

        Assert.Empty(
            await Accounts.ResetPasswordAsync(TestSchool.Administrator, teacher.Id, "Monuments-2")
        );

        Assert.True(await HasPasswordAsync(teacher.Id, "Monuments-2"));
        Assert.False(await HasPasswordAsync(teacher.Id, TestSchool.Password));
        Assert.NotEqual(stamp, await StampAsync(teacher.Id));
        Assert.Equal(1, ended);
        Assert.False(
            Assert.Single(await Accounts.ListAsync(TestSchool.Administrator, Stop)).IsLocked
        );
    }

    [Fact]
    public async Task A_student_has_no_password_that_an_administrator_could_set()
    {
        var lesson = await School.AddLessonAsync();

        var errors = await Accounts.ResetPasswordAsync(
            TestSchool.Administrator,
            lesson.Student.Id,
            "Monuments-2"
        );

        Assert.Equal("NotFound", Assert.Single(errors).Code);
        Assert.True(await HasPasswordAsync(lesson.Student.Id, lesson.Student.Pin));
    }

    private Task<int> UsersAsync() => School.ReadAsync(db => db.Users.CountAsync(Stop));

    private Task<string?> StampAsync(Guid id) =>
        School.ReadAsync(db =>
            db.Users.Where(u => u.Id == id).Select(u => u.SecurityStamp).SingleAsync(Stop)
        );

    private Task<bool> HasPasswordAsync(Guid id, string password) =>
        School.InRequestAsync<UserManager<AppUser>, bool>(async users =>
            await users.CheckPasswordAsync((await users.FindByIdAsync(id.ToString()))!, password)
        );
}
