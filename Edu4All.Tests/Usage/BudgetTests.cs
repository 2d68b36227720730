using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Usage;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Usage;

public sealed class BudgetTests : SchoolTest
{
    private const long Price = 50_000;

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(null, ("Providers:scripted:PricePerPicture", "0.05"));

    [Fact]
    public async Task A_picture_is_paid_for_before_it_is_queued_and_what_is_too_much_comes_back()
    {
        var lesson = await School.AddLessonAsync();

        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.Equal(Price, (await School.AttemptAsync(id)).ReservedMicros);
        await School.DrawAllAsync();

        var attempt = await School.AttemptAsync(id);
        Assert.Equal((1000L, 0L), (attempt.CostMicros, attempt.ReservedMicros));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_too_little_left_nothing_is_queued_and_nothing_is_sent(bool ofSchool)
    {
        var lesson = await School.AddLessonAsync();
        Assert.False(await IsUsedUpAsync(lesson));
        await SetAsync(lesson, ofSchool, (2 * Price) - 1);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.False(await IsUsedUpAsync(lesson));
        // The first cost less than was put aside for it; so little that there is room for one more, and not for two.
        var second = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");

        var refused = await School.TrySubmitAsync(ben.Caller, lesson.AssignmentId);

        Assert.Equal(SubmitRefusal.NoBudget, refused.Refusal);
        Assert.True(await IsUsedUpAsync(lesson));
        Assert.Equal(2, await School.AttemptsAsync());
        Assert.NotEqual(Guid.Empty, second);
        Assert.Single(School.Provider.Requests);
    }

    [Fact]
    public async Task A_hundred_at_once_never_spend_more_than_there_is()
    {
        var lessons = new List<Lesson>
        {
            await School.AddLessonAsync(tries: 50),
            await School.AddLessonAsync(tries: 50),
        };
        await SetAsync(lessons[0], ofSchool: false, 30 * Price);
        await SetAsync(lessons[0], ofSchool: true, 45 * Price);
        var work = new List<(Caller, Guid)>();
        foreach (var lesson in lessons)
        {
            var children = await School.AddStudentsAsync(
                lesson.Teacher,
                lesson.ClassroomId,
                [.. Enumerable.Range(0, 50).Select(n => $"Child {n}")]
            );
            work.AddRange(children.Select(child => (child.Caller, lesson.AssignmentId)));
        }

        var answers = await Task.WhenAll(
            work.Select(w => Task.Run(() => School.TrySubmitAsync(w.Item1, w.Item2), Stop))
        );

        Assert.Equal(45, answers.Count(a => a.Refusal is null));
        Assert.Equal(55, answers.Count(a => a.Refusal == SubmitRefusal.NoBudget));
        Assert.InRange(await ReservedAsync(lessons[0].ClassroomId), 0, 30 * Price);
        Assert.Equal(45 * Price, await ReservedAsync(null));
    }

    [Fact]
    public async Task Several_of_one_press_count_together()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, 3 * Price);

        var taken = await School.ReadAsync(async db =>
        {
            var count = 0;
            for (var i = 0; i < 4; i++)
            {
                var attempt = Attempt.Begin(
                    lesson.AssignmentId,
                    lesson.Student.Id,
                    TestSchool.Words,
                    Core.Safety.Verdict.Allowed,
                    i,
                    School.Clock.Now
                );
                count += await School
                    .Get<Budgets>()
                    .ReserveAsync(
                        db,
                        lesson.ClassroomId,
                        attempt,
                        School.Get<ProviderCatalog>().CurrentName,
                        isLimited: true,
                        Stop
                    )
                    ? 1
                    : 0;
                db.Attempts.Add(attempt);
            }

            return count;
        });

        Assert.Equal(3, taken);
    }

    [Fact]
    public async Task A_series_that_does_not_fit_as_a_whole_is_not_begun()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        await SetAsync(lesson, ofSchool: false, 3 * Price);
        var wish = new PictureWish(TestSchool.Words) { Styles = ["a", "b", "c", "d"] };

        Assert.Equal(SubmitRefusal.NoBudget, (await SubmitAsync(lesson, wish)).Refusal);
        Assert.Equal(0, await School.AttemptsAsync());

        Assert.Null((await SubmitAsync(lesson, wish with { Styles = ["a", "b", "c"] })).Refusal);
        Assert.Equal(3 * Price, await ReservedAsync(lesson.ClassroomId));
    }

    [Fact]
    public async Task What_may_have_been_charged_stays_put_aside()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, Price);
        School.Provider.Answers(new ProviderOutcome.Failed("Cut off.", MayBeCharged: true));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal(
            SubmitRefusal.NoBudget,
            (await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId)).Refusal
        );
    }

    [Fact]
    public async Task What_certainly_cost_nothing_comes_back()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, Price);
        School.Provider.Answers(new ProviderOutcome.PromptRefused([]));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        await Cancel(await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId), lesson);

        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task The_sketchbook_needs_no_money()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, 0);
        await UseSketchbookAsync(lesson, true);

        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal("sketchbook", artwork.Provider);
    }

    [Fact]
    public async Task What_was_queued_for_the_sketchbook_is_not_sent_elsewhere_without_money()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        await SetAsync(lesson, ofSchool: false, 0);
        await UseSketchbookAsync(lesson, true);
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await UseSketchbookAsync(lesson, false);

        await School.DrawAllAsync();

        Assert.Equal(AttemptEnd.NoBudget, (await School.AttemptAsync(id)).End);
        Assert.Empty(School.Provider.Requests);
        await UseSketchbookAsync(lesson, true);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task Words_that_are_a_worry_are_heard_with_an_empty_purse()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, 0);

        await School.RaiseConcernAsync(lesson);

        Assert.Equal(1, await School.ReadAsync(db => db.Concerns.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_new_month_begins_with_a_full_purse()
    {
        var lesson = await School.AddLessonAsync();
        await SetAsync(lesson, ofSchool: false, Price);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        Assert.Equal(
            SubmitRefusal.NoBudget,
            (await School.TrySubmitAsync(ben.Caller, lesson.AssignmentId)).Refusal
        );

        School.Clock.Advance(Month.Of(School.Clock.Now).To - School.Clock.Now);

        await School.SubmitAsync(ben.Caller, lesson.AssignmentId);
    }

    private Task<Core.Answer<Submission, SubmitRefusal>> SubmitAsync(
        Lesson lesson,
        PictureWish wish
    ) =>
        School
            .Get<GenerationService>()
            .SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, wish, Stop);

    private async Task<bool> IsUsedUpAsync(Lesson lesson) =>
        (
            await School
                .Get<StudentDesk>()
                .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop)
        )!.IsBudgetUsedUp;

    private Task Cancel(Guid id, Lesson lesson) =>
        School.Get<AttemptCancellation>().CancelAsync(lesson.Student.Caller, id, Stop);

    private Task UseSketchbookAsync(Lesson lesson, bool isUsed) =>
        School
            .Get<ClassroomService>()
            .UseSketchbookAsync(lesson.Teacher, lesson.ClassroomId, isUsed, Stop);

    private Task SetAsync(Lesson lesson, bool ofSchool, long micros) =>
        School.ReadAsync(async db =>
        {
            if (ofSchool)
            {
                var school = Core.Accounts.School.Found("School", School.Clock.Now);
                school.SetBudget(micros);
                db.Schools.Add(school);
            }
            else
            {
                (await db.Classrooms.SingleAsync(c => c.Id == lesson.ClassroomId, Stop)).SetBudget(
                    micros
                );
            }

            return await db.SaveChangesAsync(Stop);
        });

    private Task<long> ReservedAsync(Guid? classroomId) =>
        School.ReadAsync(db =>
            db.Attempts.Where(a => classroomId == null || a.Assignment!.ClassroomId == classroomId)
                .SumAsync(a => a.ReservedMicros, Stop)
        );
}
