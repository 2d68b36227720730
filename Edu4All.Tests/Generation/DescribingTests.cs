using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>What a model says of a picture is checked like what a child says.</summary>
public sealed class DescribingTests : SchoolTest
{
    [Fact]
    public async Task It_is_asked_once_kept_and_its_cost_is_counted_with_the_picture()
    {
        var (lesson, picture) = await BeginAsync();

        Assert.Equal("A tower by the sea.", (await AskAsync(lesson, picture)).Value);
        Assert.Equal("A tower by the sea.", (await AskAsync(lesson, picture)).Value);

        Assert.Equal(picture.PictureSha256, Assert.Single(School.Provider.Seen).File.Sha256);
        var gallery = School.Get<GalleryQueries>();
        var seen = await gallery.GetArtworkAsync(lesson.Teacher, picture.Id, Stop);
        Assert.Equal(("A tower by the sea.", 1050L), (seen!.MachineDescription, seen.CostMicros));
        var head = await gallery.GetHeadAsync(lesson.Teacher, lesson.AssignmentId, Stop);
        Assert.Equal(1050, head!.SpentMicros);
    }

    [Theory]
    [InlineData("A man with a gun in a school", false)]
    [InlineData("A tower by the sea.", true)]
    public async Task What_does_not_pass_the_checks_nobody_reads(string said, bool flagged)
    {
        var (lesson, picture) = await BeginAsync();
        School.Provider.Description = new ProviderOutcome.Described(said);
        if (flagged)
        {
            School.Moderator.OfWords = new Moderation.Unanswered("Timed out.");
        }

        Assert.Equal(DescribeRefusal.Refused, (await AskAsync(lesson, picture)).Refusal);
        Assert.Empty((await School.ArtworkAsync(picture.Id)).MachineDescription);
    }

    [Fact]
    public async Task A_long_answer_is_cut_between_words()
    {
        var (lesson, picture) = await BeginAsync();
        School.Provider.Description = new ProviderOutcome.Described(
            string.Join(' ', Enumerable.Repeat("towers", 200))
        );

        var said = (await AskAsync(lesson, picture)).Value!;

        Assert.InRange(said.Length, 200, GenerationService.MaxDescriptionLength + 2);
        Assert.EndsWith("towers …", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_has_it_described_and_nothing_is_sent()
    {
        var (lesson, picture) = await BeginAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var other = await School.AddLessonAsync();

        foreach (var caller in new[] { ben.Caller, other.Teacher, other.Student.Caller })
        {
            var answer = await School
                .Get<GenerationService>()
                .DescribeAsync(caller, lesson.AssignmentId, picture.Id, Stop);
            Assert.Equal(DescribeRefusal.NotFound, answer.Refusal);
        }

        Assert.Empty(School.Provider.Seen);
    }

    [Fact]
    public async Task A_provider_that_cannot_is_not_asked_and_one_that_fails_is_said_to()
    {
        var (lesson, picture) = await BeginAsync();
        School.Provider.Description = new ProviderOutcome.Failed("Cut off.", false);
        Assert.Equal(DescribeRefusal.Failed, (await AskAsync(lesson, picture)).Refusal);

        School.Provider.Abilities = ProviderAbilities.DrawOnly;
        Assert.Equal(DescribeRefusal.CannotDo, (await AskAsync(lesson, picture)).Refusal);

        Assert.Single(School.Provider.Seen);
    }

    private async Task<(Lesson Lesson, Artwork Picture)> BeginAsync()
    {
        School.Provider.Abilities = new() { Describes = true };
        var lesson = await School.AddLessonAsync();
        return (lesson, await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId));
    }

    private Task<Core.Answer<string, DescribeRefusal>> AskAsync(Lesson lesson, Artwork picture) =>
        School
            .Get<GenerationService>()
            .DescribeAsync(lesson.Student.Caller, lesson.AssignmentId, picture.Id, Stop);
}
