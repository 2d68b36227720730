using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

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
        var followed = await FollowAsync(desk, ChangedPart.Place);

        Assert.Equal(1, followed!.Latest!.Place);
        Assert.Equal(desk with { Latest = followed.Latest }, followed);

        await School.ClaimAsync();
        Assert.Null(await FollowAsync(followed, ChangedPart.Place));
    }

    [Fact]
    public async Task Each_step_is_shown_as_reading_anew_would_show_it()
    {
        await BeginAsync();
        var desk = await ReadAsync();

        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        desk = await SameAsReadAsync(desk);
        Assert.Equal(AttemptState.Waiting, desk.Latest!.State);

        var claim = await School.ClaimAsync();
        desk = await SameAsReadAsync(desk);
        Assert.Equal(AttemptState.Drawing, desk.Latest!.State);

        await School.Get<GenerationService>().DrawAsync(claim!, Stop);
        desk = await SameAsReadAsync(desk);
        Assert.Equal(AttemptState.Drawn, desk.Latest!.State);
        Assert.Single(desk.Pictures);

        Assert.Equal(desk, await FollowAsync(desk, ChangedPart.OwnAttempts));
    }

    [Fact]
    public async Task A_picture_that_is_drawn_before_anybody_looks_is_shown_with_those_before_it()
    {
        await BeginAsync();
        await DrawAsync("A cat in Petra");
        var desk = await ReadAsync();

        await DrawAsync("A dog in Petra");
        var followed = await SameAsReadAsync(desk);

        Assert.Equal(2, followed.Pictures.Count);
        Assert.Equal(desk.TriesLeft - 1, followed.TriesLeft);
    }

    [Fact]
    public async Task Of_two_presses_in_between_neither_is_missed()
    {
        await BeginAsync();
        var desk = await ReadAsync();
        await DrawAsync("A cat in Petra");
        await DrawAsync("A dog in Petra");

        Assert.Null(await FollowAsync(desk, ChangedPart.OwnAttempts));
    }

    [Fact]
    public async Task Whoever_has_a_budget_is_told_when_it_is_used_up()
    {
        await BeginAsync();
        await School.ReadAsync(async db =>
        {
            var classroom = await db.Classrooms.SingleAsync(c => c.Id == _lesson.ClassroomId, Stop);
            classroom.SetBudget(1_000_000);
            return await db.SaveChangesAsync(Stop);
        });
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();

        await School.DrawAllAsync();

        Assert.Null(await FollowAsync(desk, ChangedPart.OwnAttempts));
    }

    [Fact]
    public async Task Refused_words_have_to_be_read()
    {
        await BeginAsync();
        var desk = await ReadAsync();

        await School.TrySubmitAsync(_ben.Caller, _lesson.AssignmentId, "a bloody murder in Petra");

        Assert.Null(await FollowAsync(desk, ChangedPart.OwnAttempts));
    }

    [Fact]
    public async Task Of_a_series_one_begins_after_the_other()
    {
        await BeginAsync();
        var wish = new PictureWish(TestSchool.Words) { Styles = ["as a poster", "as pixel art"] };
        await School.TryWishAsync(_ben.Caller, _lesson.AssignmentId, wish);
        var desk = await ReadAsync();

        await School.ClaimAsync();
        var followed = await FollowAsync(desk, ChangedPart.OwnAttempts);

        Assert.Equal(
            [AttemptState.Drawing, AttemptState.Waiting],
            followed!.Series.Select(static attempt => attempt.State)
        );
        Assert.Equal(followed.Series[^1], followed.Latest);
    }

    [Fact]
    public async Task Own_steps_and_what_others_do_is_followed_and_all_else_is_read()
    {
        await BeginAsync();
        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        var desk = await ReadAsync();
        var own = new Change(_lesson.ClassroomId, _lesson.AssignmentId, _ben.Caller.Id);
        var anna = own with { StudentId = _lesson.Student.Caller.Id };

        Assert.Equal(ChangedPart.Everything, PartOf(own));
        Assert.Equal(ChangedPart.Everything, PartOf(own with { StudentId = null }));
        Assert.All(
            [AttemptStep.TakenIn, AttemptStep.Begun, AttemptStep.Ended],
            step => Assert.Equal(ChangedPart.OwnAttempts, PartOf(own with { Step = step }))
        );
        Assert.Equal(ChangedPart.Place, PartOf(anna));
        Assert.Equal(ChangedPart.Place, PartOf(anna with { Step = AttemptStep.Begun }));
        Assert.Equal(TimeSpan.FromSeconds(0.5), desk.PlaceMayBeOld);
        Assert.Equal(ChangedPart.Nothing, PartOf(own with { ClassroomId = Guid.NewGuid() }));

        await School.DrawAllAsync();
        desk = await ReadAsync();
        Assert.Equal(ChangedPart.Nothing, PartOf(anna));

        ChangedPart PartOf(Change change) => desk.PartOf(change, _ben.Caller.Id);
    }

    [Fact]
    public async Task Every_step_says_which_it_is()
    {
        await BeginAsync();
        List<AttemptStep> steps = [];
        using var subscription = School
            .Get<ChangeFeed>()
            .Subscribe(change =>
            {
                steps.Add(change.Step);
                return Task.CompletedTask;
            });

        await School.SubmitAsync(_ben.Caller, _lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal([AttemptStep.TakenIn, AttemptStep.Begun, AttemptStep.Ended], steps);
    }

    private async Task BeginAsync()
    {
        _lesson = await School.AddLessonAsync();
        _ben = await School.AddStudentAsync(_lesson.Teacher, _lesson.ClassroomId, "Ben");
    }

    private async Task<Desk> ReadAsync() =>
        (await Desks.GetAsync(_ben.Caller, _lesson.AssignmentId, Stop))!;

    private Task<Desk?> FollowAsync(Desk desk, ChangedPart part) =>
        Desks.FollowAsync(_ben.Caller, desk, part, Stop);

    private async Task<Desk> SameAsReadAsync(Desk desk)
    {
        var followed = await FollowAsync(desk, ChangedPart.OwnAttempts);
        Assert.NotNull(followed);
        Assert.Equivalent(await ReadAsync(), followed, strict: true);
        return followed;
    }

    private async Task DrawAsync(string words)
    {
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        await School.TrySubmitAsync(_ben.Caller, _lesson.AssignmentId, words);
        await School.DrawAllAsync();
    }
}
