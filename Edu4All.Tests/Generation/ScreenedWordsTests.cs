using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class ScreenedWordsTests : SchoolTest
{
    [Theory]
    [InlineData("a rabbit with a sword", VerdictKind.Stop, SafetyCategory.Weapons)]
    [InlineData("i want to die", VerdictKind.Support, SafetyCategory.SelfHarm)]
    [InlineData("mail me@school.test", VerdictKind.Private, SafetyCategory.PersonalData)]
    public async Task They_are_recorded_cost_no_try_and_reach_nobody(
        string words,
        VerdictKind kind,
        SafetyCategory category
    )
    {
        var lesson = await School.AddLessonAsync(tries: 1);

        var answer = await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId, words);

        Assert.Equal(kind, answer.Value!.Verdict.Kind);
        Assert.Equal(0, await School.DrawAllAsync());
        var attempt = await School.AttemptAsync(answer.Value.AttemptId);
        Assert.Equal(
            (AttemptState.Refused, AttemptEnd.Screened, kind, category, 0),
            (attempt.State, attempt.End, attempt.Verdict, attempt.Category, attempt.Sends)
        );
        Assert.NotNull(attempt.FinishedAt);
        Assert.Null(attempt.PromptSent);
        Assert.Empty(School.Provider.Requests);
        Assert.Empty(School.Moderator.Asked);
        Assert.Equal(0, await School.ArtworksAsync());
        var desk = await School
            .Get<StudentDesk>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);
        Assert.Equal(1, desk!.TriesLeft);
        // The one try is still there.
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task Personal_data_is_stored_only_masked_anywhere()
    {
        const string Address = "amira.k@school.example";
        const string Number = "07700 900123";
        var lesson = await School.AddLessonAsync();

        var attempt = await School.AttemptAsync(
            await School.SubmitAsync(
                lesson.Student.Caller,
                lesson.AssignmentId,
                $"A tower for {Address} or {Number}"
            )
        );

        Assert.Equal("A tower for •••••••••••••••••••••• or ••••••••••••", attempt.Words);
        foreach (var file in Directory.EnumerateFiles(School.Root, "edu4all.db*"))
        {
            var bytes = System.Text.Encoding.Latin1.GetString(await ReadSharedAsync(file));
            Assert.DoesNotContain(Address, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(Number, bytes, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Address, School.Log.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_came_into_the_queue_unscreened_are_stopped_before_they_are_sent()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.QueueAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "a rabbit with a sword"
        );

        await School.DrawAllAsync();

        var attempt = await School.AttemptAsync(id);
        Assert.Equal(
            (AttemptState.Refused, AttemptEnd.Screened, "en/weapons/sword"),
            (attempt.State, attempt.End, attempt.Rule)
        );
        Assert.Empty(School.Provider.Requests);
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Stop);
        return copy.ToArray();
    }
}
