using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Usage;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Usage;

public sealed class UsageTests : SchoolTest
{
    private UsageQueries Queries => School.Get<UsageQueries>();

    private BudgetService Budgets => School.Get<BudgetService>();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(null, ("Providers:scripted:PricePerPicture", "0.05"));

    [Fact]
    public async Task A_month_says_what_came_of_what_was_asked_for_and_what_it_cost()
    {
        var lesson = await WorkAsync();

        var report = (await Queries.ReadAsync(lesson.Teacher, Queries.ThisMonth, Stop))!;

        var own = Assert.Single(report.Classes);
        Assert.Equal(new UsageCounts(1, 2, 1, 1, 1000, 50_000), own.Counts);
        Assert.Equal(("Class 5B", "Robin Meyer"), (own.Name, own.Teacher));
        var line = Assert.Single(report.Days);
        Assert.Equal(DateOnly.FromDateTime(School.Clock.Now), line.Day);
        Assert.Equal(own.Counts, line.Counts);
        Assert.Null(report.School);
    }

    [Fact]
    public async Task Another_month_has_its_own()
    {
        var lesson = await WorkAsync();
        var month = Queries.ThisMonth;
        School.Clock.Advance(month.To - School.Clock.Now);

        var report = (await Queries.ReadAsync(lesson.Teacher, Queries.ThisMonth, Stop))!;
        Assert.Equal(default, Assert.Single(report.Classes).Counts);
        Assert.Empty(report.Days);
        Assert.Single((await Queries.ReadAsync(lesson.Teacher, month, Stop))!.Days);
    }

    [Fact]
    public async Task A_teacher_sees_the_own_classes_an_administrator_all_and_a_child_none()
    {
        var lesson = await WorkAsync();
        var other = await School.AddTeacherAsync("Kim Weber");

        Assert.Empty((await Queries.ReadAsync(other, Queries.ThisMonth, Stop))!.Classes);
        Assert.Empty((await Queries.ReadAsync(other, Queries.ThisMonth, Stop))!.Days);
        Assert.Null(await Queries.ReadAsync(lesson.Student.Caller, Queries.ThisMonth, Stop));
        var all = (await Queries.ReadAsync(TestSchool.Administrator, Queries.ThisMonth, Stop))!;
        Assert.Single(all.Classes);
        Assert.Equal(new Purse(null, 1000, 50_000), all.School);
    }

    [Fact]
    public async Task Only_an_administrator_fills_a_purse_and_only_its_teacher_looks_into_it()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddTeacherAsync();
        foreach (var caller in new[] { lesson.Teacher, lesson.Student.Caller })
        {
            Assert.False(await Budgets.SetAsync(caller, lesson.ClassroomId, 5, Stop));
            Assert.Null(await Budgets.ReadAsync(caller, Stop));
        }

        Assert.Null(await Queries.FindPursesAsync(lesson.Teacher, lesson.ClassroomId, Stop));
        Assert.True(
            await Budgets.SetAsync(TestSchool.Administrator, lesson.ClassroomId, 5.25m, Stop)
        );

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var purses = (await Queries.FindPursesAsync(lesson.Teacher, lesson.ClassroomId, Stop))!;
        Assert.Equal(new Purse(5_250_000, 0, 50_000), purses.Classroom);
        Assert.Equal(5_200_000, purses.LeftMicros);
        Assert.Null(await Queries.FindPursesAsync(other, lesson.ClassroomId, Stop));
        Assert.Null(await Queries.FindPursesAsync(lesson.Student.Caller, lesson.ClassroomId, Stop));
        var read = (await Budgets.ReadAsync(TestSchool.Administrator, Stop))!;
        Assert.Equal(purses.Classroom, Assert.Single(read.Classes).Purse);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public async Task An_amount_that_is_none_changes_nothing(int units)
    {
        var lesson = await School.AddLessonAsync();

        Assert.False(
            await Budgets.SetAsync(TestSchool.Administrator, lesson.ClassroomId, units, Stop)
        );
        Assert.False(await Budgets.SetAsync(TestSchool.Administrator, Guid.NewGuid(), 5, Stop));
    }

    [Theory]
    [InlineData(true, 50_000)]
    [InlineData(false, 0)]
    public async Task Whoever_has_the_bill_settles_what_may_have_been_charged_once(
        bool wasCharged,
        long cost
    )
    {
        var lesson = await WorkAsync();
        Assert.Empty(await Queries.ListPerhapsChargedAsync(lesson.Teacher, Stop));
        var lost = Assert.Single(
            await Queries.ListPerhapsChargedAsync(TestSchool.Administrator, Stop)
        );
        Assert.Equal(
            ("Class 5B", "scripted", "req_9", 50_000),
            (lost.Classroom, lost.Provider, lost.RequestId, lost.ReservedMicros)
        );

        Assert.False(await Budgets.SettleAsync(lesson.Teacher, lost.AttemptId, wasCharged, Stop));
        Assert.True(await SettleAsync(lost, wasCharged));
        Assert.False(await SettleAsync(lost, true));

        var attempt = await School.AttemptAsync(lost.AttemptId);
        Assert.Equal(
            (cost, 0L, false),
            (attempt.CostMicros, attempt.ReservedMicros, attempt.MayBeCharged)
        );
        Assert.Empty(await Queries.ListPerhapsChargedAsync(TestSchool.Administrator, Stop));
    }

    [Theory]
    [InlineData("2026-11", true)]
    [InlineData("2026-13", false)]
    [InlineData("11-2026", false)]
    [InlineData("0001-01", false)]
    [InlineData("9999-12", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_month_out_of_an_address_is_one_or_none(string? text, bool isOne) =>
        Assert.Equal(isOne ? text : null, Month.Parse(text)?.ToString());

    private Task<bool> SettleAsync(PerhapsCharged lost, bool wasCharged) =>
        Budgets.SettleAsync(TestSchool.Administrator, lost.AttemptId, wasCharged, Stop);

    // One drawn, one refused by the provider, one by the screen, one whose answer was lost.
    private async Task<Lesson> WorkAsync()
    {
        var lesson = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Provider.Answers(
            new ProviderOutcome.PromptRefused([]),
            new ProviderOutcome.Failed("Cut off.", MayBeCharged: true) { RequestId = "req_9" }
        );
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        await School.RaiseConcernAsync(lesson);
        return lesson;
    }
}
