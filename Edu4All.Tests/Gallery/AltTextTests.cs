using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Gallery;

public sealed class AltTextTests : SchoolTest
{
    [Fact]
    public async Task The_teacher_says_what_a_picture_shows()
    {
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var answer = await SetAsync(lesson.Teacher, picture, "  A tower on\nthe moon. ");

        Assert.Equal("A tower on the moon.", answer.Value);
        Assert.Equal("A tower on the moon.", (await School.ArtworkAsync(picture.Id)).AltText);
    }

    [Fact]
    public async Task Nobody_else_does_and_it_stays_as_it_was()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        foreach (
            var caller in new[] { lesson.Student.Caller, other.Teacher, TestSchool.Administrator }
        )
        {
            Assert.Equal(
                AltTextRefusal.NotFound,
                (await SetAsync(caller, picture, "Mine")).Refusal
            );
        }

        Assert.Equal(picture.AltText, (await School.ArtworkAsync(picture.Id)).AltText);
    }

    [Theory]
    [InlineData(0, AltTextRefusal.Empty)]
    [InlineData(Artwork.MaxAltTextLength + 1, AltTextRefusal.TooLong)]
    public async Task Nothing_and_a_novel_are_refused(int length, AltTextRefusal refusal)
    {
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(
            refusal,
            (await SetAsync(lesson.Teacher, picture, new string('a', length))).Refusal
        );
    }

    private Task<Core.Answer<string, AltTextRefusal>> SetAsync(
        Core.Accounts.Caller caller,
        Artwork picture,
        string text
    ) => School.Get<AltTextService>().SetAsync(caller, picture.Id, text, Stop);
}
