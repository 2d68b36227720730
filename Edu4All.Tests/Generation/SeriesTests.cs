using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>Several pictures from one press.</summary>
public sealed class SeriesTests : SchoolTest
{
    private static readonly string[] Styles = ["as a poster", "as pixel art", "as a watercolour"];

    [Fact]
    public async Task A_grid_is_a_job_for_each_style_and_each_costs_a_try()
    {
        var lesson = await School.AddLessonAsync(tries: 4);

        await SubmitAsync(lesson, new(TestSchool.Words) { Styles = Styles });
        await School.DrawAllAsync();

        Assert.Equal(Styles.Select(style => $"{TestSchool.Words}, {style}"), School.Provider.Drawn);
        var desk = await DeskAsync(lesson);
        Assert.Equal(1, desk.TriesLeft);
        Assert.Equal(Styles, desk.Series.Select(attempt => attempt.Style));
        Assert.All(desk.Series, attempt => Assert.NotNull(attempt.ArtworkId));
        // The same arrangement in each, so that only the style differs.
        Assert.Single(School.Provider.Requests.Select(request => request.Variety).Distinct());
    }

    [Fact]
    public async Task A_grid_can_be_seen_side_by_side_again_after_another_press_by_its_author_alone()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        await SubmitAsync(lesson, new(TestSchool.Words) { Styles = Styles });
        await School.DrawAllAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var desk = await DeskAsync(lesson);
        Assert.Empty(desk.Series);
        Assert.Null(desk.Pictures[0].GroupId);
        var group = desk.Pictures[1].GroupId!.Value;

        var series = await SeriesAsync(lesson.Student.Caller);

        Assert.Equal(Styles, series.Select(attempt => attempt.Style));
        Assert.All(series, attempt => Assert.NotNull(attempt.ArtworkId));
        var other = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        Assert.Empty(await SeriesAsync(other.Caller));
        Assert.Empty(await SeriesAsync(lesson.Teacher));

        Task<IReadOnlyList<DeskAttempt>> SeriesAsync(Core.Accounts.Caller caller) =>
            School.Get<StudentDesk>().GetSeriesAsync(caller, lesson.AssignmentId, group, Stop);
    }

    [Fact]
    public async Task One_that_fails_takes_none_of_the_others_along()
    {
        var lesson = await School.AddLessonAsync(tries: 4);
        School.Provider.Answers(
            (request, _) => Task.FromResult<ProviderOutcome>(ScriptedProvider.Picture(request))
        );
        School.Provider.Answers(new ProviderOutcome.PromptRefused(["other"]));

        await SubmitAsync(lesson, new(TestSchool.Words) { Styles = Styles });
        await School.DrawAllAsync();

        var desk = await DeskAsync(lesson);
        Assert.Equal(
            [AttemptState.Drawn, AttemptState.Refused, AttemptState.Drawn],
            desk.Series.Select(attempt => attempt.State)
        );
        Assert.Equal(2, desk.TriesLeft);
    }

    [Fact]
    public async Task A_grid_that_needs_more_tries_than_are_left_is_not_begun()
    {
        var lesson = await School.AddLessonAsync(tries: 2);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new(TestSchool.Words) { Styles = Styles }
        );

        Assert.Equal(SubmitRefusal.NoTriesLeft, answer.Refusal);
        Assert.Equal(0, await School.AttemptsAsync());
    }

    [Fact]
    public async Task A_style_that_is_no_style_is_screened_with_the_words()
    {
        var lesson = await School.AddLessonAsync(tries: 4);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new(TestSchool.Words) { Styles = ["as a poster", "with blood and gore"] }
        );

        Assert.False(answer.Value!.Verdict.IsAllowed);
        Assert.Equal(1, await School.AttemptsAsync());
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Empty(School.Provider.Requests);
    }

    [Fact]
    public async Task A_teacher_shows_ten_pictures_of_the_same_words_and_no_two_are_alike()
    {
        var lesson = await School.AddLessonAsync();

        var answer = await School.TryWishAsync(
            lesson.Teacher,
            lesson.AssignmentId,
            new(TestSchool.Words) { Copies = PictureWish.MostCopies }
        );
        Assert.Null(answer.Refusal);
        await School.DrawAllAsync();

        Assert.Equal(10, School.Provider.Requests.Select(r => r.Variety).Distinct().Count());
        Assert.Equal(10, await School.ArtworksAsync());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public async Task A_child_cannot_ask_for_more_or_for_half_a_grid(int styles, int copies)
    {
        var lesson = await School.AddLessonAsync(tries: 20);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new(TestSchool.Words)
            {
                Styles = [.. Enumerable.Range(0, styles).Select(number => $"style {number}")],
                Copies = copies,
            }
        );

        Assert.Equal(SubmitRefusal.TooMany, answer.Refusal);
        Assert.Equal(0, await School.AttemptsAsync());
    }

    [Fact]
    public async Task Nobody_begins_another_press_while_a_grid_is_drawn()
    {
        var lesson = await School.AddLessonAsync(tries: 6);
        await SubmitAsync(lesson, new(TestSchool.Words) { Styles = Styles });

        var answer = await School.TrySubmitAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "Petra"
        );

        Assert.Equal(SubmitRefusal.OneAtATime, answer.Refusal);
        Assert.Equal(3, await School.AttemptsAsync());
    }

    private async Task SubmitAsync(Lesson lesson, PictureWish wish) =>
        Assert.Null(
            (await School.TryWishAsync(lesson.Student.Caller, lesson.AssignmentId, wish)).Refusal
        );

    private async Task<Desk> DeskAsync(Lesson lesson) =>
        (
            await School
                .Get<StudentDesk>()
                .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop)
        )!;
}
