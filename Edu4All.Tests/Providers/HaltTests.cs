using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Providers;

public sealed class HaltTests : SchoolTest
{
    public static TheoryData<ProviderOutcome, AttemptEnd> Reasons { get; } =
        new()
        {
            { new ProviderOutcome.Suspended("Blocked."), AttemptEnd.Suspended },
            { new ProviderOutcome.QuotaExhausted(), AttemptEnd.QuotaExhausted },
            { new ProviderOutcome.Misconfigured("HTTP 401"), AttemptEnd.Misconfigured },
        };

    private ProviderHalts Halts => School.Get<ProviderHalts>();

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task A_provider_that_an_adult_has_to_see_to_is_sent_nothing_more(
        ProviderOutcome answer,
        AttemptEnd reason
    )
    {
        var (lesson, ben) = await HaltAsync(answer);

        Assert.Equal(reason, (await Halts.FindCurrentAsync(Stop))!.Reason);
        Assert.Equal(reason, (await DeskAsync(lesson, ben.Caller)).Halted);
        Assert.Equal(
            SubmitRefusal.Halted,
            (await School.TrySubmitAsync(ben.Caller, lesson.AssignmentId)).Refusal
        );
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Single(School.Provider.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refusal_or_a_failure_halts_nothing(bool isRefusal)
    {
        await HaltAsync(
            isRefusal
                ? new ProviderOutcome.PromptRefused([])
                : new ProviderOutcome.Failed("HTTP 500", false)
        );

        Assert.Null(await Halts.FindCurrentAsync(Stop));
    }

    [Fact]
    public async Task What_waits_keeps_waiting_until_an_administrator_lets_it_go_on()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(new ProviderOutcome.QuotaExhausted());
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        var waiting = await School.SubmitAsync(ben.Caller, lesson.AssignmentId);
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(waiting)).State);

        Assert.False(await Halts.EndAsync(lesson.Teacher, "scripted", Stop));
        Assert.False(await Halts.EndAsync(ben.Caller, "scripted", Stop));
        Assert.Equal(0, await School.DrawAllAsync());

        Assert.True(await Halts.EndAsync(TestSchool.Administrator, "scripted", Stop));
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(waiting)).State);
    }

    [Fact]
    public async Task The_teacher_has_the_sketchbook_draw_instead_and_goes_back_later()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(new ProviderOutcome.Suspended("Blocked."));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        var waiting = await School.SubmitAsync(ben.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        await UseSketchbookAsync(lesson, true);
        // What waited is drawn, too.
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal("sketchbook", (await School.AttemptAsync(waiting)).Provider);
        Assert.Null((await DeskAsync(lesson, ben.Caller)).Halted);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.Single(School.Provider.Requests);

        await UseSketchbookAsync(lesson, false);
        Assert.Equal(
            SubmitRefusal.Halted,
            (await School.TrySubmitAsync(ben.Caller, lesson.AssignmentId)).Refusal
        );
        await Halts.EndAsync(TestSchool.Administrator, "scripted", Stop);
        var artwork = await School.DrawAsync(ben.Caller, lesson.AssignmentId);
        Assert.Equal("scripted", artwork.Provider);
    }

    [Fact]
    public async Task Nobody_but_the_teacher_of_the_class_chooses_the_sketchbook_or_sees_who_draws()
    {
        var (lesson, ben) = await HaltAsync(new ProviderOutcome.Suspended("Blocked."));
        var other = await School.AddTeacherAsync();
        var classes = School.Get<ClassroomService>();

        foreach (var stranger in new[] { other, ben.Caller })
        {
            Assert.False(
                await classes.UseSketchbookAsync(stranger, lesson.ClassroomId, true, Stop)
            );
            Assert.Null(await Halts.FindForClassAsync(stranger, lesson.ClassroomId, Stop));
        }

        var drawing = await Halts.FindForClassAsync(lesson.Teacher, lesson.ClassroomId, Stop);
        Assert.Equal(
            ("scripted", false, AttemptEnd.Suspended, "Blocked."),
            (drawing!.Provider, drawing.UsesSketchbook, drawing.Halt!.Reason, drawing.Halt.Detail)
        );
    }

    [Fact]
    public async Task Two_answers_at_the_same_time_halt_it_once()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        School.Provider.Otherwise = static (_, _) =>
            Task.FromResult<ProviderOutcome>(new ProviderOutcome.QuotaExhausted());
        var claims = new List<ClaimedAttempt>();
        for (var i = 0; i < 4; i++)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, $"Tower {i}");
        }

        while (await School.ClaimAsync() is { } claim)
        {
            claims.Add(claim);
        }

        var generation = School.Get<GenerationService>();
        await Task.WhenAll(claims.Select(c => Task.Run(() => generation.DrawAsync(c, Stop), Stop)));

        Assert.Equal(4, claims.Count);
        Assert.Equal(1, await School.ReadAsync(db => db.ProviderHalts.CountAsync(Stop)));
    }

    [Fact]
    public async Task The_command_line_sends_nothing_either()
    {
        await HaltAsync(new ProviderOutcome.QuotaExhausted());

        var outcome = await School.Get<GenerationService>().DrawOnceAsync(TestSchool.Words, Stop);

        Assert.Equal(new GenerationOutcome.Halted("scripted", AttemptEnd.QuotaExhausted), outcome);
        Assert.Single(School.Provider.Requests);
    }

    private async Task<(Lesson Lesson, TestStudent Ben)> HaltAsync(ProviderOutcome answer)
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(answer);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        return (lesson, ben);
    }

    private async Task UseSketchbookAsync(Lesson lesson, bool isUsed) =>
        Assert.True(
            await School
                .Get<ClassroomService>()
                .UseSketchbookAsync(lesson.Teacher, lesson.ClassroomId, isUsed, Stop)
        );

    private async Task<Desk> DeskAsync(Lesson lesson, Caller caller) =>
        (await School.Get<StudentDesk>().GetAsync(caller, lesson.AssignmentId, Stop))!;
}
