using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Identity;

namespace Edu4All.Tests.Accounts;

public sealed class StaffPowersTests : SchoolTest
{
    private const string NewPassword = "Another-Password-1";

    private StaffPowers Powers => School.Get<StaffPowers>();

    [Fact]
    public async Task A_second_administrator_is_made_and_unmade_and_signed_out_each_time()
    {
        var (first, second) = (await AdministratorAsync(), await School.AddTeacherAsync("Kim"));
        var ended = 0;
        using var watch = School.Get<SessionEnd>().Watch(second.Id, null, () => ended++);

        Assert.Null((await Powers.SetAdministratorAsync(first, second.Id, true, Stop)).Refusal);
        Assert.True((await RowAsync(second)).IsAdministrator);
        Assert.Null((await Powers.SetAdministratorAsync(first, second.Id, false, Stop)).Refusal);
        Assert.False((await RowAsync(second)).IsAdministrator);

        Assert.Equal(2, ended);
    }

    [Fact]
    public async Task The_last_administrator_who_can_sign_in_stays_one()
    {
        var (first, second) = (await AdministratorAsync(), await AdministratorAsync());
        Assert.Null((await Powers.SetShutAsync(first, second.Id, true, Stop)).Refusal);

        Assert.Equal(
            StaffRefusal.LastAdministrator,
            (await Powers.SetAdministratorAsync(second, first.Id, false, Stop)).Refusal
        );
        Assert.Equal(
            StaffRefusal.LastAdministrator,
            (await Powers.SetShutAsync(second, first.Id, true, Stop)).Refusal
        );
        Assert.Equal(
            StaffRefusal.OwnAccount,
            (await Powers.SetShutAsync(first, first.Id, true, Stop)).Refusal
        );

        var row = await RowAsync(first);
        Assert.Equal((true, false), (row.IsAdministrator, row.IsShut));
    }

    [Fact]
    public async Task A_shut_account_lets_nobody_in_not_even_with_a_new_password_until_it_is_opened()
    {
        var (first, leaving) = (await AdministratorAsync(), await School.AddTeacherAsync("Kim"));
        await Powers.SetShutAsync(first, leaving.Id, true, Stop);
        await School.Get<TeacherAccounts>().ResetPasswordAsync(first, leaving.Id, NewPassword);

        Assert.False(await MaySignInAsync(leaving));

        await Powers.SetShutAsync(first, leaving.Id, false, Stop);
        Assert.True(await MaySignInAsync(leaving));
    }

    [Fact]
    public async Task Classes_are_handed_to_another_teacher_and_not_to_a_student_or_a_shut_account()
    {
        var first = await AdministratorAsync();
        var lesson = await School.AddLessonAsync();
        var next = await School.AddTeacherAsync("Kim");
        var shut = await School.AddTeacherAsync("Lou");
        await Powers.SetShutAsync(first, shut.Id, true, Stop);

        foreach (var wrong in new[] { lesson.Student.Id, shut.Id, Guid.NewGuid() })
        {
            Assert.Equal(
                StaffRefusal.NotFound,
                (await Powers.HandOverAsync(first, lesson.Teacher.Id, wrong, Stop)).Refusal
            );
        }

        Assert.NotEmpty(await School.Get<ClassroomQueries>().ListAsync(lesson.Teacher, Stop));
        Assert.Equal(
            1,
            (await Powers.HandOverAsync(first, lesson.Teacher.Id, next.Id, Stop)).Value
        );
        Assert.Empty(await School.Get<ClassroomQueries>().ListAsync(lesson.Teacher, Stop));
        Assert.Single(await School.Get<ClassroomQueries>().ListAsync(next, Stop));
    }

    [Fact]
    public async Task Nobody_but_an_administrator_does_any_of_it_and_nobody_does_it_to_a_student()
    {
        var first = await AdministratorAsync();
        var lesson = await School.AddLessonAsync();
        var other = await School.AddTeacherAsync();
        foreach (var caller in new[] { lesson.Teacher, lesson.Student.Caller })
        {
            Assert.Equal(
                StaffRefusal.NotFound,
                (await Powers.SetAdministratorAsync(caller, caller.Id, true, Stop)).Refusal
            );
            Assert.Equal(
                StaffRefusal.NotFound,
                (await Powers.SetShutAsync(caller, other.Id, true, Stop)).Refusal
            );
            Assert.Equal(
                StaffRefusal.NotFound,
                (await Powers.HandOverAsync(caller, lesson.Teacher.Id, other.Id, Stop)).Refusal
            );
        }

        Assert.Equal(
            StaffRefusal.NotFound,
            (await Powers.SetAdministratorAsync(first, lesson.Student.Id, true, Stop)).Refusal
        );
        Assert.False((await RowAsync(lesson.Teacher)).IsAdministrator);
        Assert.False((await RowAsync(other)).IsShut);
        Assert.NotEmpty(await School.Get<ClassroomQueries>().ListAsync(lesson.Teacher, Stop));
    }

    [Fact]
    public async Task From_the_server_itself_an_account_of_staff_becomes_an_administrator_with_a_new_password()
    {
        var first = await AdministratorAsync();
        var teacher = await School.AddTeacherAsync(email: "head@school.test");
        await Powers.SetShutAsync(first, teacher.Id, true, Stop);

        Assert.NotEmpty(await RescueAsync("nobody@school.test", NewPassword));
        Assert.NotEmpty(await RescueAsync("head@school.test", "short"));
        Assert.True((await RowAsync(teacher)).IsShut);

        Assert.Empty(await RescueAsync("head@school.test", NewPassword));
        var row = await RowAsync(teacher);
        Assert.Equal((true, false), (row.IsAdministrator, row.IsShut));
        Assert.True(await MaySignInAsync(teacher));
    }

    private Task<IReadOnlyList<IdentityError>> RescueAsync(string email, string password) =>
        School.InRequestAsync<AdministratorRescue, IReadOnlyList<IdentityError>>(rescue =>
            rescue.RunAsync(email, password)
        );

    private async Task<Caller> AdministratorAsync()
    {
        var teacher = await School.AddTeacherAsync();
        await Powers.SetAdministratorAsync(TestSchool.Administrator, teacher.Id, true, Stop);
        return teacher with { IsAdministrator = true };
    }

    private async Task<StaffRow> RowAsync(Caller member) =>
        (await School.Get<TeacherAccounts>().ListAsync(TestSchool.Administrator, Stop)).Single(
            row => row.Id == member.Id
        );

    // What the sign-in page asks, in its order.
    private Task<bool> MaySignInAsync(Caller member) =>
        School.InRequestAsync<UserManager<AppUser>, bool>(async users =>
        {
            var user = (await users.FindByIdAsync(member.Id.ToString()))!;
            return !await users.IsLockedOutAsync(user)
                && await users.CheckPasswordAsync(user, NewPassword);
        });
}
