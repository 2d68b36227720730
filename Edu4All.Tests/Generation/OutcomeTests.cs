using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class OutcomeTests : SchoolTest
{
    public static TheoryData<ProviderOutcome, AttemptState, AttemptEnd> WithoutPicture { get; } =
        new()
        {
            {
                new ProviderOutcome.PromptRefused(["violence"]),
                AttemptState.Refused,
                AttemptEnd.PromptRefused
            },
            {
                new ProviderOutcome.OutputRefused(["sexual"]),
                AttemptState.Refused,
                AttemptEnd.OutputRefused
            },
            { new ProviderOutcome.NotUnderstood(), AttemptState.Failed, AttemptEnd.NotUnderstood },
            { new ProviderOutcome.OutsideMask(), AttemptState.Failed, AttemptEnd.OutsideMask },
            { new ProviderOutcome.MaskTooSmall(), AttemptState.Failed, AttemptEnd.MaskTooSmall },
            { new ProviderOutcome.PictureFull(), AttemptState.Failed, AttemptEnd.PictureFull },
            {
                new ProviderOutcome.QuotaExhausted(),
                AttemptState.Failed,
                AttemptEnd.QuotaExhausted
            },
            {
                new ProviderOutcome.Misconfigured("Wrong key."),
                AttemptState.Failed,
                AttemptEnd.Misconfigured
            },
            {
                new ProviderOutcome.Suspended("Blocked."),
                AttemptState.Failed,
                AttemptEnd.Suspended
            },
            {
                new ProviderOutcome.Failed("Cut off.", MayBeCharged: true),
                AttemptState.Failed,
                AttemptEnd.ProviderFailed
            },
            {
                new ProviderOutcome.Drawn("<html>no picture</html>"u8.ToArray()),
                AttemptState.Failed,
                AttemptEnd.ProviderFailed
            },
            {
                new ProviderOutcome.Drawn(
                    "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"u8.ToArray()
                ),
                AttemptState.Failed,
                AttemptEnd.ProviderFailed
            },
            {
                new ProviderOutcome.Drawn(ReadOnlyMemory<byte>.Empty),
                AttemptState.Failed,
                AttemptEnd.ProviderFailed
            },
        };

    [Theory]
    [MemberData(nameof(WithoutPicture))]
    public async Task Without_a_picture_no_try_is_used_up(
        ProviderOutcome outcome,
        AttemptState state,
        AttemptEnd end
    )
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        School.Provider.Answers(outcome with { RequestId = "req_7" });

        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        var attempt = await School.AttemptAsync(id);
        Assert.Equal((state, end, "req_7"), (attempt.State, attempt.End, attempt.RequestId));
        Assert.Equal(0, await School.ArtworksAsync());
        Assert.Single(School.Provider.Requests);
        // What the log says of it holds none of the child's words.
        Assert.DoesNotContain(TestSchool.Words, School.Log.Everything, StringComparison.Ordinal);
        Assert.Equal(1, await TriesLeftAsync(lesson));
        await School.Get<ProviderHalts>().EndAsync(TestSchool.Administrator, "scripted", Stop);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.Equal(0, await TriesLeftAsync(lesson));
    }

    [Fact]
    public async Task A_picture_uses_up_a_try_and_is_kept_with_what_belongs_to_it()
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers(
            (request, _) =>
                Task.FromResult<ProviderOutcome>(
                    ScriptedProvider.Picture(request) with
                    {
                        Description = "A tower and a moon.",
                        NotDrawn = ["trombone", "kazoo"],
                        CostMicros = 41_000,
                        RequestId = "req_7",
                    }
                )
        );

        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var attempt = await School.AttemptAsync(artwork.AttemptId);
        Assert.Equal(
            (AttemptState.Drawn, AttemptEnd.None, 41_000L, "req_7"),
            (attempt.State, attempt.End, attempt.CostMicros, attempt.RequestId)
        );
        Assert.Null(attempt.LeaseOwner);
        Assert.Equal(
            ("A tower and a moon.", "trombone, kazoo", "scripted", TestSchool.Words),
            (artwork.AltText, artwork.NotDrawn, artwork.Provider, artwork.Words)
        );
        Assert.Equal(ArtworkState.Draft, artwork.State);
        Assert.Equal(2, await TriesLeftAsync(lesson));
    }

    [Fact]
    public async Task Without_a_description_the_words_say_what_the_picture_shows()
    {
        var lesson = await School.AddLessonAsync();

        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(TestSchool.Words, artwork.AltText);
    }

    private async Task<int> TriesLeftAsync(Lesson lesson) =>
        (
            await School
                .Get<StudentDesk>()
                .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop)
        )!.TriesLeft;
}
