using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Assignments;

/// <summary>What a desk that is open shows of a change, without reading everything anew.</summary>
public sealed class FollowedDeskTests : SchoolTest
{
    private Lesson _lesson = null!;
    private TestStudent _ben = null!;

    private StudentDesk Desks => School.Get<StudentDesk>();

    [Fact]
    public async Task While_it_waits_only_its_place_moves()
    {
        await BeginAsync();
        await School.SubmitAsync(_lesson.Student.Caller, _lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromMilliseconds(10));
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();
        Assert.Equal(2, desk.Latest!.Place);

        await School.ClaimAsync();
        var followed = await Desks.FollowAsync(desk, hasBegun: false, Stop);

        Assert.Equal(1, followed!.Latest!.Place);
        Assert.Equal(desk with { Latest = followed.Latest }, followed);

        await School.ClaimAsync();
        Assert.Null(await Desks.FollowAsync(followed, hasBegun: false, Stop));
    }

    [Fact]
    public async Task One_that_has_begun_is_shown_as_reading_anew_would_show_it()
    {
        await BeginAsync();
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();

        await School.ClaimAsync();
        var followed = await Desks.FollowAsync(desk, hasBegun: true, Stop);

        Assert.Equal(AttemptState.Drawing, followed!.Latest!.State);
        Assert.Equal(
            (await ReadAsync()).Latest! with
            {
                SafeWays = [],
            },
            followed.Latest with
            {
                SafeWays = [],
            }
        );
        Assert.Equal(desk with { Latest = followed.Latest }, followed);
        Assert.Equal(followed, await Desks.FollowAsync(followed, hasBegun: true, Stop));
    }

    [Fact]
    public async Task Of_a_series_one_begins_after_the_other()
    {
        await BeginAsync();
        var wish = new PictureWish(TestSchool.Words) { Styles = ["as a poster", "as pixel art"] };
        await School.TryWishAsync(_ben.Caller, _lesson.AssignmentId, wish);
        var desk = await ReadAsync();

        await School.ClaimAsync();
        var followed = await Desks.FollowAsync(desk, hasBegun: true, Stop);

        Assert.Equal(
            [AttemptState.Drawing, AttemptState.Waiting],
            followed!.Series.Select(static attempt => attempt.State)
        );
        Assert.Equal(followed.Series[^1], followed.Latest);
    }

    [Fact]
    public async Task One_that_has_ended_by_then_has_to_be_read()
    {
        await BeginAsync();
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();

        await School.DrawAllAsync();

        Assert.Null(await Desks.FollowAsync(desk, hasBegun: true, Stop));
    }

    [Fact]
    public async Task Starting_and_what_others_do_is_followed_and_all_else_is_read_at_once()
    {
        await BeginAsync();
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();
        var own = new Change(_lesson.ClassroomId, _lesson.AssignmentId, _ben.Caller.Id);
        var anna = own with { StudentId = _lesson.Student.Caller.Id };

        Assert.Null(After(own));
        Assert.Null(After(own with { StudentId = null }));
        Assert.Equal(TimeSpan.Zero, After(own with { IsStart = true }));
        Assert.Equal(TimeSpan.FromSeconds(0.5), After(anna));
        Assert.Equal(TimeSpan.FromSeconds(0.5), After(anna with { IsStart = true }));

        TimeSpan? After(Change change) => desk.MayFollowAfter(change, _ben.Caller.Id);
    }

    [Fact]
    public async Task Only_the_start_says_that_it_is_one()
    {
        await BeginAsync();
        List<bool> starts = [];
        using var subscription = School
            .Get<ChangeFeed>()
            .Subscribe(change =>
            {
                starts.Add(change.IsStart);
                return Task.CompletedTask;
            });

        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal([false, true, false], starts);
    }

    private async Task BeginAsync()
    {
        _lesson = await School.AddLessonAsync();
        _ben = await School.AddStudentAsync(_lesson.Teacher, _lesson.ClassroomId, "Ben");
    }

    private async Task<Desk> ReadAsync() =>
        (await Desks.GetAsync(_ben.Caller, _lesson.AssignmentId, Stop))!;
}
