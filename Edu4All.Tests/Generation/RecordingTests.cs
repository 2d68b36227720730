using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class RecordingTests : SchoolTest
{
    [Fact]
    public async Task What_is_sent_stands_in_the_database_before_it_is_sent()
    {
        var lesson = await School.AddLessonAsync();
        var edited = await School.AddAssignmentAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            d => d with { Rules = "Only bridges." }
        );
        await School
            .Get<RuleBook>()
            .PublishAsync(TestSchool.Administrator, null, new("No brands."), 0, Stop);
        var id = await School.SubmitAsync(lesson.Student.Caller, edited);
        Attempt? seen = null;
        SafePrompt? sent = null;
        School.Provider.Answers(
            async (request, _) =>
            {
                seen = await School.AttemptAsync(id);
                sent = request.Prompt;
                return ScriptedProvider.Picture(request);
            }
        );

        await School.DrawAllAsync();

        Assert.Equal(AttemptState.Drawing, seen!.State);
        Assert.Equal(
            (sent!.Text, sent.Sha256, $"{HouseRules.Edition}.1.1"),
            (seen.PromptSent, seen.PromptSha256, seen.MetapromptVersion)
        );
        Assert.Equal(("scripted", "scripted-1", 1), (seen.Provider, seen.Model, seen.Sends));
        Assert.Contains("No brands.", seen.PromptSent, StringComparison.Ordinal);
        Assert.Contains("Only bridges.", seen.PromptSent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, 36, true)]
    [InlineData(36, 64, false)]
    [InlineData(64, 64, false)]
    public async Task A_picture_that_is_not_landscape_is_kept_and_marked(
        int width,
        int height,
        bool isLandscape
    )
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers(new ProviderOutcome.Drawn(PictureBytes.Png(width, height)));

        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal((ArtworkState.Draft, isLandscape), (artwork.State, artwork.IsLandscape));
        var card = Assert.Single(
            await School.Get<GalleryIndex>().GetCardsAsync(lesson.Teacher, [artwork.Id], Stop)
        );
        Assert.Equal(isLandscape, card.IsLandscape);
    }

    [Fact]
    public async Task A_provider_learns_no_name_and_the_same_hash_for_the_same_child()
    {
        var lesson = await School.AddLessonAsync(student: "Zacharias Quill");
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(ben.Caller, lesson.AssignmentId);

        var hashes = School.Provider.Requests.Select(r => r.SafetyIdentifier).ToList();
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.Equal(hashes[0], hashes[1]);
        Assert.NotEqual(hashes[0], hashes[2]);
        Assert.All(
            School.Provider.Requests,
            request =>
            {
                var all = request.Prompt.Text + request.SafetyIdentifier;
                Assert.DoesNotContain("Quill", all, StringComparison.Ordinal);
                Assert.DoesNotContain("Class 5B", all, StringComparison.Ordinal);
                Assert.DoesNotContain(
                    lesson.Student.Id.ToString("N"),
                    all,
                    StringComparison.OrdinalIgnoreCase
                );
            }
        );
    }

    [Fact]
    public async Task The_second_try_with_the_same_words_asks_for_another_picture()
    {
        var lesson = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal([0, 1], School.Provider.Requests.Select(r => r.Variety));
    }

    [Fact]
    public async Task Drawing_without_an_assignment_goes_the_same_way_and_stores_nothing()
    {
        var generation = School.Get<GenerationService>();

        Assert.IsType<GenerationOutcome.Drawn>(
            await generation.DrawOnceAsync(TestSchool.Words, Stop)
        );
        Assert.IsType<GenerationOutcome.Stopped>(await generation.DrawOnceAsync("a sword", Stop));
        School.Moderator.OfWords = new Moderation.Flagged(["hate"]);
        Assert.IsType<GenerationOutcome.Ended>(
            await generation.DrawOnceAsync(TestSchool.Words, Stop)
        );

        Assert.Single(School.Provider.Requests);
        Assert.Equal(0, await School.AttemptsAsync());
        Assert.Equal(0, await School.ArtworksAsync());
    }
}
