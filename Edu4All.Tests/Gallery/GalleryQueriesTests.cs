using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Gallery;

public sealed class GalleryQueriesTests : SchoolTest
{
    private GalleryQueries Queries => School.Get<GalleryQueries>();

    [Theory]
    [InlineData("100%", "A tower 100% of gold")]
    [InlineData("%", "A tower 100% of gold")]
    [InlineData("_", "A tower_of snow")]
    [InlineData("r_o", "A tower_of snow")]
    [InlineData("'", "It's a tower")]
    [InlineData("\"", "A \"tower\"")]
    [InlineData("\\", "A tower\\bridge")]
    [InlineData("' OR 1=1 --", null)]
    [InlineData("TOWER 100", "A tower 100% of gold")]
    [InlineData("  gold  ", "A tower 100% of gold")]
    [InlineData("башня", "Красная башня")]
    [InlineData("🦉", "An owl 🦉")]
    public async Task Words_are_searched_as_they_are_written(string search, string? found)
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        foreach (
            var words in new[]
            {
                "A tower 100% of gold",
                "A tower_of snow",
                "It's a tower",
                "A \"tower\"",
                "A tower\\bridge",
                "Красная башня",
                "An owl 🦉",
            }
        )
        {
            await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId, words);
        }

        var page = await Queries.GetPageAsync(
            lesson.Teacher,
            lesson.AssignmentId,
            new(Words: search),
            Stop
        );

        Assert.Equal(found is null ? [] : [found], page.Cards.Select(card => card.Words));
        Assert.Equal(page.Cards.Count, page.Total);
    }

    [Fact]
    public async Task Filters_and_orders_go_together()
    {
        var lesson = await School.AddLessonAsync(tries: 50, student: "Zoe");
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await DrawAsync(lesson.Student, "Z1");
        await DrawAsync(ben, "B1");
        var z2 = await DrawAsync(lesson.Student, "Z2");
        await DrawAsync(ben, "B2");
        await School.HandInAsync(lesson.Student, z2);

        Assert.Equal("B2 Z2 B1 Z1", await ListAsync(new()));
        Assert.Equal("B2 B1 Z2 Z1", await ListAsync(new(Order: GalleryOrder.ByStudent)));
        Assert.Equal("Z2", await ListAsync(new(State: ArtworkState.HandedIn)));
        Assert.Equal("B2 B1", await ListAsync(new(StudentId: ben.Id)));
        Assert.Equal("", await ListAsync(new(ArtworkState.HandedIn, ben.Id)));
        Assert.Equal("B1", await ListAsync(new(StudentId: ben.Id, Words: "1")));

        async Task<Artwork> DrawAsync(TestStudent student, string words)
        {
            School.Clock.Advance(TimeSpan.FromSeconds(1));
            return await School.DrawAsync(student.Caller, lesson.AssignmentId, words);
        }

        async Task<string> ListAsync(GalleryFilter filter)
        {
            var page = await Queries.GetPageAsync(
                lesson.Teacher,
                lesson.AssignmentId,
                filter,
                Stop
            );
            var ids = await School
                .Get<GalleryIndex>()
                .GetIdsAsync(lesson.Teacher, lesson.AssignmentId, filter, Stop);
            Assert.Equal(page.Cards.Select(card => card.Id), ids);
            return string.Join(' ', page.Cards.Select(card => card.Words));
        }
    }

    [Theory]
    [InlineData(1, 24)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(0, 24)]
    [InlineData(-5, 24)]
    [InlineData(int.MaxValue, 0)]
    public async Task A_page_beyond_the_last_is_empty_and_one_before_the_first_is_the_first(
        int page,
        int cards
    )
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        for (var i = 0; i < 25; i++)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, $"Tower {i}");
        }

        await School.DrawAllAsync();

        var found = await Queries.GetPageAsync(
            lesson.Teacher,
            lesson.AssignmentId,
            new(Page: page),
            Stop
        );

        Assert.Equal((cards, 25, 2), (found.Cards.Count, found.Total, found.Pages));
    }

    [Fact]
    public async Task One_picture_shows_the_exact_prompt_that_was_sent()
    {
        var lesson = await School.AddLessonAsync();
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            School.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.Add((await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId)).Id);
        }

        var detail = await Queries.GetArtworkAsync(lesson.Teacher, ids[1], Stop);

        var sent = School.Provider.Requests[1].Prompt;
        Assert.Equal(
            (sent.Text, sent.Sha256, sent.Version.ToString(), "scripted-1", 1000L),
            (
                detail!.PromptSent,
                detail.PromptSha256,
                detail.MetapromptVersion,
                detail.Model,
                detail.CostMicros
            )
        );
    }

    [Fact]
    public async Task The_head_counts_sums_and_tells_of_concerns_whose_words_stand_elsewhere()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, artwork);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "i want to die");
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");

        var head = await Queries.GetHeadAsync(lesson.Teacher, lesson.AssignmentId, Stop);
        var refused = await Queries.GetRefusedAsync(lesson.Teacher, lesson.AssignmentId, Stop);

        Assert.Equal(2000, head!.SpentMicros);
        Assert.Equal((1, 1), (head.Counts[ArtworkState.HandedIn], head.Counts[ArtworkState.Draft]));
        Assert.Equal((1, 1), (head.OpenConcerns, head.UrgentConcerns));
        Assert.Empty(refused);
    }

    [Fact]
    public async Task The_head_says_when_an_assignment_opens_that_is_not_open_yet()
    {
        var lesson = await School.AddLessonAsync();
        var opens = School.Clock.Now.AddDays(3);
        var later = await School.AddAssignmentAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            draft => draft with { OpensAt = opens }
        );

        var head = await Queries.GetHeadAsync(lesson.Teacher, later, Stop);
        var now = await Queries.GetHeadAsync(lesson.Teacher, lesson.AssignmentId, Stop);

        Assert.Equal((AssignmentPhase.NotYetOpen, opens), (head!.Phase, head.OpensAt));
        Assert.Equal((AssignmentPhase.Open, null), (now!.Phase, now.OpensAt));
    }
}
