using Edu4All.Core.Accounts;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Accounts;

public sealed class SafeguardingLeadTests : SchoolTest
{
    [Fact]
    public async Task An_administrator_appoints_one_and_takes_it_back_and_it_ends_their_session()
    {
        var teacher = await School.AddTeacherAsync();
        var accounts = School.Get<TeacherAccounts>();
        var ended = 0;
        using var _ = School.Get<SessionEnd>().Watch(teacher.Id, null, () => ended++);

        Assert.Empty(
            await accounts.SetSafeguardingLeadAsync(TestSchool.Administrator, teacher.Id, true)
        );
        Assert.Empty(
            await accounts.SetSafeguardingLeadAsync(TestSchool.Administrator, teacher.Id, true)
        );
        Assert.True(await IsLeadAsync(teacher.Id));
        Assert.Equal(1, ended);

        await accounts.SetSafeguardingLeadAsync(TestSchool.Administrator, teacher.Id, false);
        Assert.False(await IsLeadAsync(teacher.Id));
    }

    [Fact]
    public async Task A_teacher_appoints_nobody_and_a_child_is_never_one()
    {
        var lesson = await School.AddLessonAsync();
        var accounts = School.Get<TeacherAccounts>();

        Assert.NotEmpty(
            await accounts.SetSafeguardingLeadAsync(lesson.Teacher, lesson.Teacher.Id, true)
        );
        Assert.NotEmpty(
            await accounts.SetSafeguardingLeadAsync(
                TestSchool.Administrator,
                lesson.Student.Id,
                true
            )
        );
        Assert.False(await IsLeadAsync(lesson.Teacher.Id));
    }

    private async Task<bool> IsLeadAsync(Guid id) =>
        (await School.Get<TeacherAccounts>().ListAsync(TestSchool.Administrator, Stop))
            .Single(row => row.Id == id)
            .IsSafeguardingLead;
}
