using System.Net;
using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

/// <summary>A withheld picture: who may open it, and that nobody does so unseen.</summary>
public sealed class QuarantineTests(FoundedApp founded) : AppTest(founded)
{
    private QuarantineLog Log => School.Get<QuarantineLog>();

    [Theory]
    [InlineData("image")]
    [InlineData("thumbnail")]
    public async Task A_teacher_who_opens_it_is_written_down_once_for_one_look(string kind)
    {
        var (lesson, artwork) = await WithheldAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);
        Assert.Empty(await Log.ReadAsync(lesson.Teacher, artwork.Id, Stop));

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(
                HttpStatusCode.OK,
                await teacher.StatusAsync($"/artworks/{artwork.Id}/{kind}")
            );
        }

        Assert.Single(await Log.ReadAsync(lesson.Teacher, artwork.Id, Stop));
    }

    [Fact]
    public async Task A_later_look_is_another_one()
    {
        var (lesson, artwork) = await WithheldAsync();

        await Log.RecordAsync(lesson.Teacher, artwork.Id, Stop);
        School.Clock.Advance(TimeSpan.FromMinutes(2));
        await Log.RecordAsync(lesson.Teacher, artwork.Id, Stop);

        var looks = await Log.ReadAsync(lesson.Teacher, artwork.Id, Stop);
        Assert.Equal(2, looks.Count);
        Assert.True(looks[0].At > looks[1].At);
    }

    [Fact]
    public async Task Who_may_not_see_it_gets_nothing_and_leaves_no_line()
    {
        var (lesson, artwork) = await WithheldAsync();
        var other = await School.AddLessonAsync();
        using var author = await StudentAsync(lesson);
        using var stranger = await TeacherAsync(other.Teacher);

        foreach (var guest in new[] { author, stranger })
        {
            Assert.Equal(
                HttpStatusCode.NotFound,
                await guest.StatusAsync($"/artworks/{artwork.Id}/image")
            );
        }

        await Log.RecordAsync(other.Teacher, artwork.Id, Stop);
        await Log.RecordAsync(lesson.Student.Caller, artwork.Id, Stop);
        Assert.Empty(await Log.ReadAsync(lesson.Teacher, artwork.Id, Stop));
        await Log.RecordAsync(lesson.Teacher, artwork.Id, Stop);
        Assert.Empty(await Log.ReadAsync(other.Teacher, artwork.Id, Stop));
        Assert.Empty(await Log.ReadAsync(lesson.Student.Caller, artwork.Id, Stop));
    }

    [Fact]
    public async Task Looking_at_any_other_picture_is_not_written_down()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        using var teacher = await TeacherAsync(lesson.Teacher);

        await teacher.StatusAsync($"/artworks/{artwork.Id}/image");

        Assert.Empty(await Log.ReadAsync(lesson.Teacher, artwork.Id, Stop));
    }

    private async Task<(Lesson, Artwork)> WithheldAsync()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        return (lesson, await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Withhold));
    }
}
