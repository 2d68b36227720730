using Edu4All.Core.Accounts;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Core.Safeguarding;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Safeguarding;

public sealed class PauseTests : SchoolTest
{
    private PauseService Pauses => School.Get<PauseService>();

    public static TheoryData<PauseScope> Scopes => [.. Enum.GetValues<PauseScope>()];

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task While_it_lasts_nothing_is_taken_in_nothing_is_sent_and_nothing_is_lost(
        PauseScope scope
    )
    {
        var lesson = await School.AddLessonAsync();
        var waiting = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var (caller, target) = await TargetAsync(scope, lesson);

        Assert.True(await Pauses.SetAsync(caller, target, true, Stop));
        var answer = await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(SubmitRefusal.Paused, answer.Refusal);
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Empty(School.Provider.Requests);
        Assert.Empty(School.Moderator.Asked);
        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(waiting)).State);

        Assert.True(await Pauses.SetAsync(caller, target, false, Stop));
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(waiting)).State);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task What_begins_after_the_attempt_left_the_queue_still_keeps_it_from_being_sent(
        PauseScope scope
    )
    {
        var lesson = await School.AddLessonAsync();
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var claim = await School.ClaimAsync();
        var (caller, target) = await TargetAsync(scope, lesson);
        await Pauses.SetAsync(caller, target, true, Stop);

        await School.Get<GenerationService>().DrawAsync(claim!, Stop);

        Assert.Empty(School.Provider.Requests);
        Assert.Empty(School.Moderator.Asked);
        var kept = await School.AttemptAsync(attempt);
        Assert.Equal((AttemptState.Waiting, 0), (kept.State, kept.Sends));
    }

    [Fact]
    public async Task It_holds_only_whom_it_is_meant_for()
    {
        var lesson = await School.AddLessonAsync();
        var friend = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var elsewhere = await School.AddLessonAsync();

        await Pauses.SetAsync(
            lesson.Teacher,
            PauseTarget.Student(lesson.ClassroomId, lesson.Student.Id),
            true,
            Stop
        );
        Assert.Null((await School.TrySubmitAsync(friend.Caller, lesson.AssignmentId)).Refusal);
        await Pauses.SetAsync(
            lesson.Teacher,
            PauseTarget.Classroom(lesson.ClassroomId),
            true,
            Stop
        );
        Assert.Null(
            (await School.TrySubmitAsync(elsewhere.Student.Caller, elsewhere.AssignmentId)).Refusal
        );
        await Pauses.SetAsync(await AdministratorAsync(), PauseTarget.Of("another"), true, Stop);

        Assert.Equal(1, await School.DrawAllAsync());
    }

    [Fact]
    public async Task It_outlives_a_restart_and_one_can_see_afterwards_who_began_and_ended_it()
    {
        var lesson = await School.AddLessonAsync();
        var target = PauseTarget.Classroom(lesson.ClassroomId);

        await Pauses.SetAsync(lesson.Teacher, target, true, Stop);
        await Pauses.SetAsync(lesson.Teacher, target, true, Stop);
        var stored = await School.ReadAsync(db => db.Pauses.AsNoTracking().SingleAsync(Stop));
        await Pauses.SetAsync(lesson.Teacher, target, false, Stop);
        var ended = await School.ReadAsync(db => db.Pauses.AsNoTracking().SingleAsync(Stop));

        Assert.Equal((lesson.Teacher.Id, (DateTime?)null), (stored.StartedById, stored.EndedAt));
        Assert.Equal(lesson.Teacher.Id, ended.EndedById);
        Assert.Empty(await Pauses.ListAsync(lesson.Teacher, Stop));
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task Who_may_not_pauses_nobody(PauseScope scope)
    {
        var lesson = await School.AddLessonAsync();
        var (_, target) = await TargetAsync(scope, lesson);
        List<Caller> strangers =
        [
            lesson.Student.Caller,
            await School.AddTeacherAsync("Kim Stranger"),
        ];
        strangers.Add(
            scope is PauseScope.School or PauseScope.Provider
                ? lesson.Teacher
                : TestSchool.Administrator
        );
        var heard = 0;
        using var _2 = School
            .Get<ChangeFeed>()
            .Subscribe(_ =>
            {
                heard++;
                return Task.CompletedTask;
            });

        foreach (var stranger in strangers)
        {
            Assert.False(await Pauses.SetAsync(stranger, target, true, Stop));
        }

        Assert.Equal(0, await School.ReadAsync(db => db.Pauses.CountAsync(Stop)));
        Assert.Equal(0, heard);
    }

    [Fact]
    public async Task A_pause_of_the_school_reaches_every_open_page()
    {
        var heard = new List<Change>();
        using var _ = School
            .Get<ChangeFeed>()
            .Subscribe(change =>
            {
                heard.Add(change);
                return Task.CompletedTask;
            });

        await Pauses.SetAsync(await AdministratorAsync(), PauseTarget.School, true, Stop);

        Assert.True(Assert.Single(heard).IsEverywhere);
    }

    private async Task<(Caller Caller, PauseTarget Target)> TargetAsync(
        PauseScope scope,
        Lesson lesson
    ) =>
        scope switch
        {
            PauseScope.Student => (
                lesson.Teacher,
                PauseTarget.Student(lesson.ClassroomId, lesson.Student.Id)
            ),
            PauseScope.Classroom => (lesson.Teacher, PauseTarget.Classroom(lesson.ClassroomId)),
            PauseScope.School => (await AdministratorAsync(), PauseTarget.School),
            _ => (await AdministratorAsync(), PauseTarget.Of(School.Provider.Name)),
        };

    private async Task<Caller> AdministratorAsync() =>
        (await School.AddTeacherAsync("Alex Office")) with
        {
            IsAdministrator = true,
        };
}
