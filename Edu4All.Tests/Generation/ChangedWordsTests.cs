using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>What a picture is called, sent and screened by that was changed.</summary>
public sealed class ChangedWordsTests : SchoolTest
{
    [Fact]
    public async Task A_variation_of_a_changed_picture_says_what_it_shows_and_not_only_what_changed()
    {
        School.Provider.Abilities = new() { Edits = true, Variations = true };
        var lesson = await School.AddLessonAsync(tries: 9);
        var student = lesson.Student.Caller;
        var picture = await School.DrawAsync(student, lesson.AssignmentId);
        foreach (var change in new[] { "Put a hat on it!", "Make it night" })
        {
            picture = await School.DrawWishAsync(
                student,
                lesson.AssignmentId,
                new(change) { Task = PictureTask.Edit, SourceId = picture.Id }
            );
        }

        // Of the second variation as well: the words of the first are whole already.
        foreach (var _ in new[] { 1, 2 })
        {
            picture = await School.DrawWishAsync(
                student,
                lesson.AssignmentId,
                new("") { Task = PictureTask.Vary, SourceId = picture.Id }
            );
            Assert.Equal($"{TestSchool.Words}. Put a hat on it! Make it night", picture.Words);
            Assert.Equal(picture.Words, School.Provider.Drawn[^1]);
        }
    }

    [Fact]
    public async Task A_changed_picture_has_a_title_that_says_what_it_is_and_is_found_by_it()
    {
        School.Provider.Abilities = new() { Edits = true };
        var lesson = await School.AddLessonAsync(tries: 9);
        var student = lesson.Student.Caller;
        var picture = await School.DrawAsync(student, lesson.AssignmentId);
        Assert.Equal("", picture.WordsBefore);
        foreach (var change in new[] { "a red hat", "make it night" })
        {
            picture = await School.DrawWishAsync(
                student,
                lesson.AssignmentId,
                new(change) { Task = PictureTask.Edit, SourceId = picture.Id }
            );
        }

        Assert.Equal(
            ($"{TestSchool.Words}. a red hat", "make it night"),
            (picture.WordsBefore, picture.Words)
        );
        var gallery = School.Get<GalleryQueries>();
        var found = await gallery.GetPageAsync(
            lesson.Teacher,
            lesson.AssignmentId,
            new(Words: "red hat"),
            Stop
        );
        Assert.Equal(
            [TestSchool.Words, picture.WordsBefore],
            found.Cards.Select(card => card.WordsBefore).Order(StringComparer.Ordinal)
        );
        await School.HandInAsync(lesson.Student, picture);
        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Approve);
        var wall = await School.Get<WallQueries>().GetAsync(student, lesson.AssignmentId, Stop);
        Assert.Equal(picture.WordsBefore, Assert.Single(wall!.Cards).WordsBefore);
    }

    [Fact]
    public async Task What_a_chain_of_changes_says_is_screened_as_a_whole_and_nothing_is_sent()
    {
        School.Provider.Abilities = new() { Edits = true, Variations = true };
        var lesson = await School.AddLessonAsync(tries: 9);
        var student = lesson.Student.Caller;
        var picture = await School.DrawAsync(
            student,
            lesson.AssignmentId,
            "A zeppelin over a hill"
        );
        picture = await School.DrawWishAsync(
            student,
            lesson.AssignmentId,
            new("Give it a hat") { Task = PictureTask.Edit, SourceId = picture.Id }
        );
        // What the school does not want is known only since.
        var published = await School
            .Get<RuleBook>()
            .PublishAsync(lesson.Teacher, lesson.AssignmentId, new("", "zeppelin"), 0, Stop);
        Assert.Null(published.Refusal);
        var sent = School.Provider.Requests.Count;

        var answer = await School.TryWishAsync(
            student,
            lesson.AssignmentId,
            new("") { Task = PictureTask.Vary, SourceId = picture.Id }
        );

        Assert.False(answer.Value!.Verdict.IsAllowed);
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Equal(sent, School.Provider.Requests.Count);
    }
}
