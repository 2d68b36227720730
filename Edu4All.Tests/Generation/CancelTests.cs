using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Safeguarding;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class CancelTests : SchoolTest
{
    private AttemptCancellation Cancellation => School.Get<AttemptCancellation>();

    [Fact]
    public async Task What_waits_ends_at_once_is_never_sent_and_costs_no_try()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.True(await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop));

        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Empty(School.Provider.Requests);
        Assert.Equal(AttemptEnd.Cancelled, (await School.AttemptAsync(attempt)).End);
        Assert.Equal(1, await TriesLeftAsync(lesson));
        // The way is free for the next one.
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task What_is_being_drawn_is_let_go_and_costs_no_try()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Provider.Answers(
            async (_, cancellationToken) =>
            {
                Assert.True(await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop));
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new InvalidOperationException("It was not let go.");
            }
        );

        await School.DrawAllAsync();

        var ended = await School.AttemptAsync(attempt);
        Assert.Equal((AttemptState.Failed, AttemptEnd.Cancelled), (ended.State, ended.End));
        Assert.Equal(0, await School.ArtworksAsync());
        Assert.Equal(1, await TriesLeftAsync(lesson));
    }

    [Fact]
    public async Task What_was_drawn_already_is_kept_as_a_draft_and_paid()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Provider.Answers(
            async (request, _) =>
            {
                await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop);
                return ScriptedProvider.Picture(request);
            }
        );

        await School.DrawAllAsync();

        var ended = await School.AttemptAsync(attempt);
        Assert.Equal((AttemptState.Drawn, 1000L), (ended.State, ended.CostMicros));
        Assert.Equal(1, await School.ArtworksAsync());
        Assert.Equal(0, await TriesLeftAsync(lesson));
    }

    [Fact]
    public async Task A_pause_that_begins_while_the_words_are_checked_keeps_them_from_the_provider()
    {
        var lesson = await School.AddLessonAsync();
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var claim = await School.ClaimAsync();
        School.Moderator.DuringWords = () =>
            School
                .Get<PauseService>()
                .SetAsync(lesson.Teacher, PauseTarget.Classroom(lesson.ClassroomId), true, Stop);

        await School.Get<GenerationService>().DrawAsync(claim!, Stop);

        Assert.Equal(["words"], School.Moderator.Asked);
        Assert.Empty(School.Provider.Requests);
        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(attempt)).State);
    }

    [Fact]
    public async Task What_was_stopped_and_then_held_by_a_pause_ends_instead_of_waiting()
    {
        var lesson = await School.AddLessonAsync();
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var claim = await School.ClaimAsync();
        await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop);
        await School
            .Get<PauseService>()
            .SetAsync(lesson.Teacher, PauseTarget.Classroom(lesson.ClassroomId), true, Stop);

        await School.Get<GenerationService>().DrawAsync(claim!, Stop);

        Assert.Empty(School.Provider.Requests);
        Assert.Equal(AttemptEnd.Cancelled, (await School.AttemptAsync(attempt)).End);
    }

    [Fact]
    public async Task What_was_stopped_between_the_queue_and_the_provider_is_not_sent()
    {
        var lesson = await School.AddLessonAsync();
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        var claim = await School.ClaimAsync();
        await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop);

        await School.Get<GenerationService>().DrawAsync(claim!, Stop);

        Assert.Empty(School.Provider.Requests);
        Assert.Equal(AttemptEnd.Cancelled, (await School.AttemptAsync(attempt)).End);
    }

    [Fact]
    public async Task Nobody_else_stops_it_and_what_has_ended_stays_as_it_is()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var attempt = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.False(await Cancellation.CancelAsync(ben.Caller, attempt, Stop));
        Assert.False(await Cancellation.CancelAsync(lesson.Teacher, attempt, Stop));
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.False(await Cancellation.CancelAsync(lesson.Student.Caller, attempt, Stop));

        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(attempt)).State);
    }

    private async Task<int> TriesLeftAsync(Lesson lesson) =>
        (
            await School
                .Get<StudentDesk>()
                .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop)
        )!.TriesLeft;
}
