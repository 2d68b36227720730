using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Gallery;

/// <summary>Who sees a picture, in every state of the review, by every way that leads to it.</summary>
public sealed class VisibilityTests : SchoolTest
{
    private const string Everybody = "teacher author classmate";

    [Theory]
    [InlineData("draft", "teacher author")]
    [InlineData("handed in", "teacher author")]
    [InlineData("approved", Everybody)]
    [InlineData("returned", "teacher author")]
    [InlineData("not checked", "teacher")]
    [InlineData("withheld", "teacher")]
    public async Task In_each_state_it_is_seen_by(string state, string seenBy)
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var people = new Dictionary<string, Caller>(StringComparer.Ordinal)
        {
            ["teacher"] = lesson.Teacher,
            ["author"] = lesson.Student.Caller,
            ["classmate"] = await MemberAsync("Ben"),
            ["left"] = await MemberAsync("Chiara"),
            ["other student"] = other.Student.Caller,
            ["other teacher"] = other.Teacher,
            ["administrator"] = TestSchool.Administrator,
        };
        var artwork = await InStateAsync(lesson, state);
        await LeaveAsync(people["left"].Id);

        Assert.Equal(seenBy.Split(' ').Order(StringComparer.Ordinal), await SeenByAsync());

        // An author who left sees nothing of it any more, not even on the wall.
        await LeaveAsync(lesson.Student.Id);
        Assert.DoesNotContain("author", await SeenByAsync());

        async Task<List<string>> SeenByAsync()
        {
            var seen = new List<string>();
            foreach (var (name, caller) in people)
            {
                var pictures = School.Get<PictureReader>();
                var original = pictures.Find(caller, artwork.Id, false);
                var thumbnail = pictures.Find(caller, artwork.Id, true);
                Assert.Equal(original is null, thumbnail is null);
                var wall = await School
                    .Get<WallQueries>()
                    .GetAsync(caller, lesson.AssignmentId, Stop);
                Assert.Equal(
                    original is not null && state == "approved",
                    wall?.Cards.Any(card => card.Id == artwork.Id) ?? false
                );
                if (original is not null)
                {
                    seen.Add(name);
                }
            }

            return [.. seen.Order(StringComparer.Ordinal)];
        }

        async Task<Caller> MemberAsync(string name) =>
            (await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, name)).Caller;

        Task LeaveAsync(Guid id) =>
            School.Get<RosterService>().RemoveAsync(lesson.Teacher, lesson.ClassroomId, id, Stop);
    }

    [Fact]
    public async Task The_gallery_is_for_the_teacher_of_the_class_alone()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var artwork = await InStateAsync(lesson, "approved");
        School.Provider.Answers(new ProviderOutcome.Failed("Broken", MayBeCharged: false));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        var queries = School.Get<GalleryQueries>();
        foreach (
            var caller in new[] { lesson.Student.Caller, other.Teacher, TestSchool.Administrator }
        )
        {
            Assert.Null(await queries.GetHeadAsync(caller, lesson.AssignmentId, Stop));
            Assert.Null(await queries.GetArtworkAsync(caller, artwork.Id, Stop));
            Assert.Empty(await queries.GetRefusedAsync(caller, lesson.AssignmentId, Stop));
            var page = await queries.GetPageAsync(caller, lesson.AssignmentId, new(), Stop);
            Assert.Equal((0, 0), (page.Total, page.Cards.Count));
            var index = School.Get<GalleryIndex>();
            Assert.Empty(await index.GetIdsAsync(caller, lesson.AssignmentId, new(), Stop));
            Assert.Empty(await index.GetCardsAsync(caller, [artwork.Id], Stop));
        }

        Assert.Single(await queries.GetRefusedAsync(lesson.Teacher, lesson.AssignmentId, Stop));
    }

    private async Task<Artwork> InStateAsync(Lesson lesson, string state)
    {
        School.Moderator.OfPicture = state switch
        {
            "not checked" => new Moderation.NotAsked(),
            "withheld" => new Moderation.Flagged(["violence"]),
            _ => new Moderation.Clear(),
        };
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        if (state is "handed in" or "approved" or "returned")
        {
            await School.HandInAsync(lesson.Student, artwork);
        }

        return state switch
        {
            "approved" => await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve),
            "returned" => await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Return),
            _ => artwork,
        };
    }
}
