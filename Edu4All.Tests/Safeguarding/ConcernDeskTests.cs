using Edu4All.Core.Accounts;
using Edu4All.Core.Live;
using Edu4All.Core.Safeguarding;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Safeguarding;

public sealed class ConcernDeskTests : SchoolTest
{
    private const string Stopped = "a rabbit with a sword";

    private ConcernDesk Desk => School.Get<ConcernDesk>();

    private ConcernQueries Queries => School.Get<ConcernQueries>();

    [Fact]
    public async Task The_words_before_and_after_are_there_and_the_look_is_written_down()
    {
        var (lesson, concern) = await RaiseAsync(
            "first words",
            "second words",
            Stopped,
            "then words",
            "later words",
            "far away words"
        );

        Assert.True(await Desk.OpenAsync(lesson.Teacher, concern, Stop));
        var detail = await Queries.GetAsync(lesson.Teacher, concern, Stop);

        Assert.Equal(
            ["first words", "second words", Stopped, "then words", "later words"],
            detail!.Tries.Select(one => one.Words)
        );
        Assert.Equal([false, false, true, false, false], detail.Tries.Select(one => one.IsPart));
        Assert.Equal(
            [(ConcernEntryKind.Looked, "Robin Meyer")],
            detail.History.Select(line => (line.Kind, line.By))
        );
    }

    [Fact]
    public async Task Nobody_reads_the_words_without_leaving_a_trace()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);

        Assert.Null(await Queries.GetAsync(lesson.Teacher, concern, Stop));
    }

    [Fact]
    public async Task Another_teacher_an_administrator_and_the_child_see_and_change_nothing()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);
        var before = await School.ReadAsync(db => db.ConcernEntries.CountAsync(Stop));
        Caller[] strangers =
        [
            await School.AddTeacherAsync("Kim Stranger"),
            TestSchool.Administrator,
            lesson.Student.Caller,
        ];

        foreach (var stranger in strangers)
        {
            Assert.Equal(default, await Queries.CountAsync(stranger, Stop));
            Assert.Empty(await Queries.ListAsync(stranger, false, Stop));
            Assert.False(await Desk.OpenAsync(stranger, concern, Stop));
            Assert.Null(await Queries.GetAsync(stranger, concern, Stop));
            Assert.Equal(
                [ConcernRefusal.NotFound, ConcernRefusal.NotFound, ConcernRefusal.NotFound],
                [
                    (await Desk.HandleAsync(stranger, concern, Stop)).Refusal,
                    (await Desk.ReopenAsync(stranger, concern, Stop)).Refusal,
                    (await Desk.NoteAsync(stranger, concern, "Hello", Stop)).Refusal,
                ]
            );
        }

        Assert.Equal(before, await School.ReadAsync(db => db.ConcernEntries.CountAsync(Stop)));
        Assert.Equal(1, (await Queries.CountAsync(lesson.Teacher, Stop)).Open);
    }

    [Fact]
    public async Task A_safeguarding_lead_sees_every_class()
    {
        var (_, concern) = await RaiseAsync("i want to die");
        var lead = (await School.AddTeacherAsync("Sam Lead")) with { IsSafeguardingLead = true };

        Assert.Equal(new ConcernCount(1, 1), await Queries.CountAsync(lead, Stop));
        Assert.True(await Desk.OpenAsync(lead, concern, Stop));
        Assert.NotNull(await Queries.GetAsync(lead, concern, Stop));
    }

    [Fact]
    public async Task Closing_noting_and_undoing_are_kept_with_who_did_it()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);

        await Desk.OpenAsync(lesson.Teacher, concern, Stop);
        Next(await Desk.NoteAsync(lesson.Teacher, concern, "  Talked to her.  ", Stop));
        Next(await Desk.HandleAsync(lesson.Teacher, concern, Stop));
        Next(await Desk.ReopenAsync(lesson.Teacher, concern, Stop));

        var detail = await Queries.GetAsync(lesson.Teacher, concern, Stop);
        Assert.Equal(
            [
                ConcernEntryKind.Reopened,
                ConcernEntryKind.Handled,
                ConcernEntryKind.Noted,
                ConcernEntryKind.Looked,
            ],
            detail!.History.Select(line => line.Kind)
        );
        Assert.Equal("Talked to her.", detail.History[2].Text);
        Assert.Null(detail.Row.HandledAt);

        void Next<T>(Edu4All.Core.Answer<T, ConcernRefusal> answer)
        {
            Assert.Null(answer.Refusal);
            School.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task What_somebody_else_closed_is_not_closed_again()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);
        var lead = (await School.AddTeacherAsync("Sam Lead")) with { IsSafeguardingLead = true };

        var answers = await Task.WhenAll(
            Desk.HandleAsync(lesson.Teacher, concern, Stop),
            Desk.HandleAsync(lead, concern, Stop)
        );

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.Single(answers, answer => answer.Refusal == ConcernRefusal.Changed);
    }

    [Theory]
    [InlineData(0, ConcernRefusal.NoteEmpty)]
    [InlineData(ConcernEntry.MaxTextLength + 1, ConcernRefusal.NoteTooLong)]
    public async Task A_note_that_is_empty_or_too_long_is_not_written(
        int length,
        ConcernRefusal why
    )
    {
        var (lesson, concern) = await RaiseAsync(Stopped);

        var answer = await Desk.NoteAsync(lesson.Teacher, concern, new string('x', length), Stop);

        Assert.Equal(why, answer.Refusal);
        Assert.Equal(0, await School.ReadAsync(db => db.ConcernEntries.CountAsync(Stop)));
    }

    [Fact]
    public async Task The_child_can_say_that_it_was_a_mistake_once_and_only_of_its_own()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);
        var other = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var attempt = await School.ReadAsync(db =>
            db.Attempts.Where(a => a.ConcernId == concern).Select(a => a.Id).SingleAsync(Stop)
        );
        var appeals = School.Get<Appeals>();
        var heard = new List<Change>();
        using var _ = School
            .Get<ChangeFeed>()
            .Subscribe(change =>
            {
                heard.Add(change);
                return Task.CompletedTask;
            });

        Assert.False(await appeals.AppealAsync(other.Caller, attempt, Stop));
        Assert.False(await appeals.AppealAsync(lesson.Teacher, attempt, Stop));
        Assert.Empty(heard);
        Assert.True(await appeals.AppealAsync(lesson.Student.Caller, attempt, Stop));
        Assert.True(await appeals.AppealAsync(lesson.Student.Caller, attempt, Stop));

        Assert.Single(heard);
        await Desk.OpenAsync(lesson.Teacher, concern, Stop);
        var detail = await Queries.GetAsync(lesson.Teacher, concern, Stop);
        Assert.True(detail!.Row.IsAppealed);
        Assert.True(detail.Tries.Single().IsAppealed);
        Assert.Single(detail.History, line => line.Kind == ConcernEntryKind.Appealed);
    }

    [Fact]
    public async Task An_appeal_opens_a_closed_concern_again()
    {
        var (lesson, concern) = await RaiseAsync(Stopped);
        await Desk.HandleAsync(lesson.Teacher, concern, Stop);
        var attempt = await School.ReadAsync(db =>
            db.Attempts.Where(a => a.ConcernId == concern).Select(a => a.Id).SingleAsync(Stop)
        );

        await School.Get<Appeals>().AppealAsync(lesson.Student.Caller, attempt, Stop);

        Assert.Equal(1, (await Queries.CountAsync(lesson.Teacher, Stop)).Open);
    }

    private async Task<(Lesson Lesson, Guid Concern)> RaiseAsync(params string[] words)
    {
        var lesson = await School.AddLessonAsync(tries: 20);
        foreach (var text in words)
        {
            School.Clock.Advance(TimeSpan.FromSeconds(10));
            await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, text);
            await School.DrawAllAsync();
        }

        return (
            lesson,
            Assert.Single(await Queries.ListAsync(lesson.Teacher, handled: false, Stop)).Id
        );
    }

    [Fact]
    public async Task The_history_tells_who_paused_the_child_and_whose_class_it_is()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.RaiseConcernAsync(lesson);
        var lead = (await School.AddTeacherAsync("Lou")) with { IsSafeguardingLead = true };
        var pause = PauseTarget.Student(lesson.ClassroomId, lesson.Student.Id);
        Assert.True(await School.Get<PauseService>().SetAsync(lead, pause, true, Stop));
        School.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await School.Get<PauseService>().SetAsync(lesson.Teacher, pause, false, Stop));

        await School.Get<ConcernDesk>().OpenAsync(lesson.Teacher, id, Stop);
        var detail = await School.Get<ConcernQueries>().GetAsync(lesson.Teacher, id, Stop);

        Assert.Equal("Robin Meyer", detail!.Teacher);
        Assert.Contains(
            detail.History,
            line => line is { Kind: ConcernEntryKind.Paused, By: "Lou" }
        );
        Assert.Contains(
            detail.History,
            line => line is { Kind: ConcernEntryKind.PauseEnded, By: "Robin Meyer" }
        );
    }

    [Fact]
    public async Task A_teacher_of_another_class_pauses_nobody_here()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddTeacherAsync();

        Assert.False(
            await School
                .Get<PauseService>()
                .SetAsync(
                    other,
                    PauseTarget.Student(lesson.ClassroomId, lesson.Student.Id),
                    true,
                    Stop
                )
        );

        Assert.Empty(await School.Get<PauseService>().ListAsync(lesson.Teacher, Stop));
    }
}
