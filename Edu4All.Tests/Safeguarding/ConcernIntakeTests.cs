using Edu4All.Core.Generation;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Safeguarding;

public sealed class ConcernIntakeTests : SchoolTest
{
    private const string Stopped = "a rabbit with a sword";
    private const string Worry = "i want to die";
    private const string Threat = "i will bring a gun to school tomorrow and shoot everyone";

    [Theory]
    [InlineData(Stopped, ConcernTray.ProbablyFine, SafetyCategory.Weapons)]
    [InlineData("mail me@school.test", ConcernTray.ProbablyFine, SafetyCategory.PersonalData)]
    [InlineData(Worry, ConcernTray.ActNow, SafetyCategory.SelfHarm)]
    public async Task Refused_words_lie_before_the_teacher(
        string words,
        ConcernTray tray,
        SafetyCategory category
    )
    {
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, words);

        var row = Assert.Single(await OpenOnesAsync(lesson));
        Assert.Equal((tray, category, 1), (row.Tray, row.Category, row.Tries));
        Assert.Equal(lesson.Student.Name, row.Student);
    }

    [Fact]
    public async Task Twenty_repeats_are_one_concern_that_should_be_looked_at_today()
    {
        var lesson = await School.AddLessonAsync();

        for (var i = 0; i < 20; i++)
        {
            await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);
        }

        var row = Assert.Single(await OpenOnesAsync(lesson));
        Assert.Equal((20, ConcernTray.LookToday), (row.Tries, row.Tray));
    }

    [Fact]
    public async Task One_worry_among_harmless_refusals_makes_the_concern_urgent_and_stays()
    {
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Worry);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);

        var row = Assert.Single(await OpenOnesAsync(lesson));
        Assert.Equal((ConcernTray.ActNow, SafetyCategory.SelfHarm), (row.Tray, row.Category));
    }

    [Theory]
    [InlineData(Stopped)]
    [InlineData("a photo of Donald Trump arrested by the police")]
    [InlineData("a soldier shooting people")]
    public async Task A_threat_is_urgent_and_says_so_whatever_came_first(string first)
    {
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, first);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Threat);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, first);

        var row = Assert.Single(await OpenOnesAsync(lesson));
        Assert.Equal((ConcernTray.ActNow, true), (row.Tray, row.IsThreat));
        Assert.Equal(
            1,
            (await School.Get<ConcernQueries>().CountAsync(lesson.Teacher, Stop)).Urgent
        );
        Assert.Empty(School.Provider.Requests);
    }

    [Theory]
    [InlineData("a gun in the school")]
    [InlineData("a man stabs my teacher")]
    public async Task Weapons_and_violence_near_people_a_child_knows_are_looked_at_today(
        string words
    )
    {
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, words);

        var row = Assert.Single(await OpenOnesAsync(lesson));
        Assert.Equal((ConcernTray.LookToday, false), (row.Tray, row.IsThreat));
    }

    [Fact]
    public async Task Another_child_another_lesson_and_what_comes_after_closing_are_concerns_of_their_own()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);
        await School.SubmitAsync(other.Caller, lesson.AssignmentId, Stopped);
        School.Clock.Advance(Concern.Lesson + TimeSpan.FromMinutes(1));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);
        var latest = (await OpenOnesAsync(lesson))[0];
        await School.Get<ConcernDesk>().HandleAsync(lesson.Teacher, latest.Id, Stop);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, Stopped);

        Assert.Equal(3, (await OpenOnesAsync(lesson)).Count);
        Assert.Single(await School.Get<ConcernQueries>().ListAsync(lesson.Teacher, true, Stop));
    }

    [Fact]
    public async Task Words_and_pictures_that_a_service_refuses_should_be_looked_at_today()
    {
        var lesson = await School.AddLessonAsync();
        School.Moderator.OfWords = new Moderation.Flagged(["violence"]);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        School.Moderator.OfWords = new Moderation.Clear();
        School.Moderator.OfPicture = new Moderation.Flagged(["violence"]);
        var other = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.SubmitAsync(other.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal(
            [ConcernTray.LookToday, ConcernTray.LookToday],
            (await OpenOnesAsync(lesson)).Select(row => row.Tray)
        );
    }

    [Fact]
    public async Task A_check_that_gives_no_answer_says_nothing_about_the_child()
    {
        var lesson = await School.AddLessonAsync();
        School.Moderator.OfWords = new Moderation.Unanswered("timeout");

        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal(AttemptEnd.Unchecked, (await School.AttemptAsync(attempt)).End);
        Assert.Empty(await OpenOnesAsync(lesson));
    }

    [Fact]
    public async Task What_is_allowed_and_a_teachers_own_demonstration_concern_nobody()
    {
        var lesson = await School.AddLessonAsync();

        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.SubmitAsync(lesson.Teacher, lesson.AssignmentId, Worry);

        Assert.Equal(0, await School.ReadAsync(db => db.Concerns.CountAsync(Stop)));
    }

    private Task<IReadOnlyList<ConcernRow>> OpenOnesAsync(Lesson lesson) =>
        School.Get<ConcernQueries>().ListAsync(lesson.Teacher, handled: false, Stop);
}
