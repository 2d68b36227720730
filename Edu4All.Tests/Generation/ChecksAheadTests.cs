using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class ChecksAheadTests : SchoolTest
{
    private readonly TaskCompletionSource _first = new();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            services => services.AddGenerationWorker(),
            ("Providers:scripted:Concurrency", "1")
        );

    [Fact]
    public async Task Words_that_wait_for_a_place_are_checked_in_the_meantime_and_only_once()
    {
        var (ben, id) = await OneIsDrawnAndBenWaitsAsync();
        await WordsCheckedAsync(2);
        Assert.Single(School.Provider.Requests);

        _first.SetResult();

        Assert.Equal(AttemptState.Drawn, (await EndAsync(id)).State);
        Assert.Equal(2, WordsChecked);
        Assert.Equal(ben.Caller.Id, (await School.AttemptAsync(id)).AuthorId);
    }

    [Fact]
    public async Task Who_has_a_place_at_once_is_checked_once()
    {
        _first.SetResult();
        var lesson = await School.AddLessonAsync();
        await School.StartAsync();

        await EndAsync(await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId));

        Assert.Equal(1, WordsChecked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_not_found_clear_is_asked_again_in_turn(bool isFlagged)
    {
        var (_, id) = await OneIsDrawnAndBenWaitsAsync(() =>
            School.Moderator.OfWords = isFlagged
                ? new Moderation.Flagged(["violence"])
                : new Moderation.Unanswered("Timed out.")
        );
        await WordsCheckedAsync(2);

        _first.SetResult();

        Assert.Equal(AttemptState.Refused, (await EndAsync(id)).State);
        Assert.Equal(3, WordsChecked);
        Assert.Single(School.Provider.Requests);
    }

    [Fact]
    public async Task A_check_that_breaks_leaves_nothing_behind()
    {
        var (_, id) = await OneIsDrawnAndBenWaitsAsync(() =>
            School.Moderator.DuringWords = () => throw new InvalidOperationException("A bug.")
        );
        await WordsCheckedAsync(2);
        School.Moderator.DuringWords = static () => Task.CompletedTask;

        _first.SetResult();

        Assert.Equal(AttemptState.Drawn, (await EndAsync(id)).State);
        Assert.Equal(3, WordsChecked);
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(600, false)]
    public async Task An_answer_counts_for_less_than_ten_minutes(int seconds, bool counts)
    {
        using var ahead = new ChecksAhead(School.Clock);
        var id = Guid.NewGuid();
        await AnsweredAsync(ahead, (id, "a"));

        School.Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(counts, ahead.TryUse(id, "a"));
    }

    [Fact]
    public async Task It_counts_once_and_neither_for_another_text_nor_for_another_attempt()
    {
        using var ahead = new ChecksAhead(TimeProvider.System);
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        await AnsweredAsync(ahead, (one, "a"), (other, "b"));

        Assert.False(ahead.TryUse(Guid.NewGuid(), "a"));
        Assert.False(ahead.TryUse(one, "another"));
        Assert.False(ahead.TryUse(one, "a"));
        Assert.True(ahead.TryUse(other, "b"));
        Assert.False(ahead.TryUse(other, "b"));
    }

    [Fact]
    public async Task Whose_turn_comes_before_their_check_is_not_checked_ahead()
    {
        using var ahead = new ChecksAhead(TimeProvider.System);
        var (checking, late) = (new TaskCompletionSource(), Guid.NewGuid());
        var asked = 0;
        ahead.Want(Guid.NewGuid(), "a", stop => AfterAsync(checking.Task.WaitAsync(stop)));
        ahead.Want(
            late,
            "b",
            _ =>
            {
                asked++;
                return AfterAsync(Task.CompletedTask);
            }
        );

        Assert.False(ahead.TryUse(late, "b"));
        checking.SetResult();
        await AnsweredAsync(ahead);

        Assert.Equal(0, asked);
    }

    // One after the other: when the one after them is asked, their answers have been written down.
    private static async Task AnsweredAsync(
        ChecksAhead ahead,
        params (Guid AttemptId, string Sha256)[] wanted
    )
    {
        foreach (var (attemptId, sha256) in wanted)
        {
            ahead.Want(attemptId, sha256, static _ => AfterAsync(Task.CompletedTask));
        }

        var next = new TaskCompletionSource<bool>();
        ahead.Want(
            Guid.NewGuid(),
            "next",
            _ =>
            {
                next.SetResult(true);
                return AfterAsync(Task.CompletedTask);
            }
        );
        await next.Task.WithinLimitAsync("the one after them is asked");
    }

    private static async Task<Moderation> AfterAsync(Task before)
    {
        await before;
        return new Moderation.Clear();
    }

    private int WordsChecked => School.Moderator.Asked.Count(static asked => asked == "words");

    private Task WordsCheckedAsync(int count) =>
        Eventually.TrueAsync(() => WordsChecked == count, $"words were checked {count} times");

    private async Task<(TestStudent Ben, Guid Id)> OneIsDrawnAndBenWaitsAsync(Action? before = null)
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(
            async (request, stop) =>
            {
                await _first.Task.WaitAsync(stop);
                return ScriptedProvider.Picture(request);
            }
        );
        await School.StartAsync();
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await Eventually.TrueAsync(
            () => School.Provider.Requests.Count == 1,
            "the first has been sent"
        );
        before?.Invoke();
        return (ben, await School.SubmitAsync(ben.Caller, lesson.AssignmentId));
    }

    private async Task<Attempt> EndAsync(Guid id)
    {
        await Eventually.TrueAsync(
            async () =>
                (await School.AttemptAsync(id)).State
                    is not (AttemptState.Waiting or AttemptState.Drawing),
            "it has ended"
        );
        return await School.AttemptAsync(id);
    }
}
