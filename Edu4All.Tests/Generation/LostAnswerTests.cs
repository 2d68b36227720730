using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class LostAnswerTests : SchoolTest
{
    private static readonly TimeSpan Lease = new GenerationOptions().Lease;

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(null, ("Providers:scripted:PricePerPicture", "0.05"));

    [Fact]
    public async Task What_was_sent_outside_and_never_answered_is_not_sent_again()
    {
        var (lesson, id) = await SendAsync();

        School.Clock.Advance(Lease * 2);
        Assert.Equal(0, await School.DrawAllAsync());

        var attempt = await School.AttemptAsync(id);
        Assert.Equal(
            (AttemptState.Failed, AttemptEnd.AnswerLost, true),
            (attempt.State, attempt.End, attempt.MayBeCharged)
        );
        // The budget goes on reckoning with it.
        Assert.Equal((0L, 50_000L), (attempt.CostMicros, attempt.ReservedMicros));
        Assert.Single(School.Provider.Requests);
        Assert.Equal(1, await TriesLeftAsync(lesson));
    }

    [Fact]
    public async Task Before_its_lease_is_over_and_while_its_worker_lives_nothing_happens_to_it()
    {
        var (_, id) = await SendAsync();

        await School.DrawAllAsync();
        Assert.Equal(AttemptState.Drawing, (await School.AttemptAsync(id)).State);

        School.Clock.Advance(Lease * 2);
        await School.Get<LostAnswers>().EndAsync(inHand => inHand == id, School.Clock.Now, Stop);
        Assert.Equal(AttemptState.Drawing, (await School.AttemptAsync(id)).State);
    }

    [Fact]
    public async Task What_had_not_been_sent_is_sent_now()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.NotNull(await School.ClaimAsync());

        School.Clock.Advance(Lease * 2);
        Assert.Equal(1, await School.DrawAllAsync());

        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
    }

    [Fact]
    public async Task What_the_sketchbook_had_is_simply_drawn_again()
    {
        School.Provider.IsOutside = false;
        var (_, id) = await SendAsync();

        School.Clock.Advance(Lease * 2);
        Assert.Equal(1, await School.DrawAllAsync());

        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
    }

    [Fact]
    public async Task It_ends_also_while_nothing_is_sent_to_the_provider()
    {
        var (lesson, id) = await SendAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(new ProviderOutcome.Suspended("Blocked."));
        await School.SubmitAsync(ben.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        School.Clock.Advance(Lease * 2);
        await School.DrawAllAsync();

        Assert.Equal(AttemptEnd.AnswerLost, (await School.AttemptAsync(id)).End);
    }

    // The worker dies with the answer on its way.
    private async Task<(Lesson Lesson, Guid Id)> SendAsync()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Provider.Answers((_, _) => throw new InvalidOperationException("The power went."));
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await School.Get<GenerationService>().DrawAsync((await School.ClaimAsync())!, Stop)
        );
        return (lesson, id);
    }

    private async Task<int> TriesLeftAsync(Lesson lesson) =>
        (
            await School
                .Get<StudentDesk>()
                .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop)
        )!.TriesLeft;
}
