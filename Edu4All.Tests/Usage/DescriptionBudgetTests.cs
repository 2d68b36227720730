using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Usage;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Usage;

/// <summary>Descriptions of pictures are paid for before they are asked for, as pictures are.</summary>
public sealed class DescriptionBudgetTests : SchoolTest
{
    private const long Most = 10_000;

    private long _before;

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            null,
            ("Providers:scripted:MostPerDescription", "0.01"),
            ("Providers:scripted:Concurrency", "100")
        );

    [Fact]
    public async Task A_hundred_under_way_at_once_have_never_more_than_there_is()
    {
        var (lesson, pictures) = await BeginAsync(pictures: 100);
        await GiveAsync(lesson, 30 * Most);
        var answer = new TaskCompletionSource();
        School.Provider.BeforeDescribing = () => answer.Task;

        var asking = pictures.ConvertAll(picture =>
            Task.Run(() => AskAsync(lesson, picture), Stop)
        );
        // Those that are refused end; the others are under way until there is an answer.
        await Eventually.TrueAsync(
            () => asking.Count(static one => one.IsCompleted) == 70,
            "seventy are refused"
        );
        Assert.Equal((0L, 30 * Most), await SpentAsync(lesson));
        answer.SetResult();
        var answers = await Task.WhenAll(asking);

        Assert.Equal(30, answers.Count(static one => one.Value is not null));
        Assert.Equal(70, answers.Count(static one => one.Refusal == DescribeRefusal.NoBudget));
        Assert.Equal(30, School.Provider.Seen.Count);
        Assert.Equal((30 * 50L, 0L), await SpentAsync(lesson));
    }

    [Fact]
    public async Task With_too_little_left_nothing_is_sent_and_what_was_drawn_meanwhile_counts()
    {
        var (lesson, pictures) = await BeginAsync(pictures: 1);
        await GiveAsync(lesson, Most + 999);
        // A thousand, which leaves one too few.
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(DescribeRefusal.NoBudget, (await AskAsync(lesson, pictures[0])).Refusal);
        Assert.Empty(School.Provider.Seen);
        Assert.Equal((1000L, 0L), await SpentAsync(lesson));
    }

    [Fact]
    public async Task What_a_process_that_dies_leaves_behind_stays_put_aside()
    {
        var (lesson, pictures) = await BeginAsync(pictures: 2);
        await GiveAsync(lesson, (2 * Most) - 1);
        School.Provider.BeforeDescribing = static () =>
            throw new InvalidOperationException("As if the power failed.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(lesson, pictures[0]));
        School.Provider.BeforeDescribing = static () => Task.CompletedTask;

        Assert.Equal((0L, Most), await SpentAsync(lesson));
        Assert.Equal(DescribeRefusal.NoBudget, (await AskAsync(lesson, pictures[1])).Refusal);
        Assert.Single(School.Provider.Seen);
    }

    [Theory]
    [InlineData(true, Most)]
    [InlineData(false, 0)]
    public async Task Without_a_description_only_what_may_have_been_charged_stays_put_aside(
        bool mayBeCharged,
        long expected
    )
    {
        var (lesson, pictures) = await BeginAsync(pictures: 1);
        await GiveAsync(lesson, Most);
        School.Provider.Description = new ProviderOutcome.Failed("Cut off.", mayBeCharged);

        Assert.Equal(DescribeRefusal.Failed, (await AskAsync(lesson, pictures[0])).Refusal);

        Assert.Equal((0L, expected), await SpentAsync(lesson));
    }

    [Fact]
    public async Task It_belongs_to_the_month_in_which_it_was_asked_for_and_stands_in_its_table()
    {
        var (lesson, pictures) = await BeginAsync(pictures: 1);
        School.Clock.Advance(Month.Of(School.Clock.Now).To - School.Clock.Now);
        await GiveAsync(lesson, Most);

        Assert.NotNull((await AskAsync(lesson, pictures[0])).Value);

        Assert.Equal((50L, 0L), await SpentAsync(lesson));
        var usage = School.Get<UsageQueries>();
        var report = await usage.ReadAsync(lesson.Teacher, usage.ThisMonth, Stop);
        var line = Assert.Single(report!.Days);
        Assert.Equal((1, 0, 50L), (line.Day.Day, line.Counts.Drawn, line.Counts.CostMicros));
        var before = await usage.ReadAsync(lesson.Teacher, usage.ThisMonth.Previous, Stop);
        Assert.Equal(1000, Assert.Single(before!.Days).Counts.CostMicros);
    }

    private async Task<(Lesson Lesson, List<Artwork> Pictures)> BeginAsync(int pictures)
    {
        School.Provider.Abilities = new() { Describes = true };
        var lesson = await School.AddLessonAsync(tries: 50);
        var drawn = new List<Artwork>();
        while (drawn.Count < pictures)
        {
            drawn.Add(
                await School.DrawAsync(lesson.Teacher, lesson.AssignmentId, $"Tower {drawn.Count}")
            );
        }

        return (lesson, drawn);
    }

    /// <summary>On top of what was spent already.</summary>
    private Task GiveAsync(Lesson lesson, long micros) =>
        School.ReadAsync(async db =>
        {
            var spent = await db
                .Attempts.In(Month.Of(School.Clock.Now))
                .SumAsync(a => a.CostMicros, Stop);
            (await db.Classrooms.SingleAsync(c => c.Id == lesson.ClassroomId, Stop)).SetBudget(
                spent + micros
            );
            _before = spent;
            return await db.SaveChangesAsync(Stop);
        });

    private async Task<(long Cost, long Reserved)> SpentAsync(Lesson lesson)
    {
        var purse = (
            await School
                .Get<UsageQueries>()
                .FindPursesAsync(lesson.Teacher, lesson.ClassroomId, Stop)
        )!.Classroom;
        return (purse.CostMicros - _before, purse.ReservedMicros);
    }

    private Task<Core.Answer<string, DescribeRefusal>> AskAsync(Lesson lesson, Artwork picture) =>
        School
            .Get<GenerationService>()
            .DescribeAsync(lesson.Teacher, lesson.AssignmentId, picture.Id, Stop);
}
