using System.Net;
using System.Net.Http.Headers;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Http;

/// <summary>The form that sends a change and its mask.</summary>
public sealed class ChangeTests(FoundedApp founded) : AppTest(founded)
{
    private static readonly byte[] Mask = PictureMask
        .Of(64, 36, (x, _) => x < 32)
        .ToTransparentPng();

    [Fact]
    public async Task Words_and_mask_are_taken_in_and_the_way_leads_back_to_the_desk()
    {
        var (lesson, picture) = await BeginAsync();
        using var student = await StudentAsync(lesson);

        using var answer = await SendAsync(student, lesson, picture, "add a hat to the cat", Mask);

        Assert.Equal($"/desk/{lesson.AssignmentId}", answer.Headers.Location!.ToString());
        var attempt = await School.ReadAsync(db =>
            db.Attempts.SingleAsync(a => a.SourceId == picture, Stop)
        );
        Assert.Equal("add a hat to the cat", attempt.Words);
        Assert.NotNull(attempt.MaskSha256);
    }

    [Fact]
    public async Task Without_a_mask_the_whole_picture_may_change()
    {
        var (lesson, picture) = await BeginAsync();
        using var student = await StudentAsync(lesson);

        using var answer = await SendAsync(student, lesson, picture, "make it night", []);

        Assert.Equal($"/desk/{lesson.AssignmentId}", answer.Headers.Location!.ToString());
        Assert.Null(
            (
                await School.ReadAsync(db =>
                    db.Attempts.SingleAsync(a => a.SourceId == picture, Stop)
                )
            ).MaskSha256
        );
    }

    [Fact]
    public async Task Other_pictures_that_may_not_be_used_are_said_and_come_back_with_the_page()
    {
        var (lesson, picture) = await BeginAsync();
        using var student = await StudentAsync(lesson);
        var other = Guid.NewGuid();

        using var answer = await SendAsync(student, lesson, picture, "a hat", [], other);

        var back = answer.Headers.Location!.ToString();
        Assert.EndsWith($"?problem=BadBeside&beside={other}", back, StringComparison.Ordinal);
        var page = await student.PageAsync(back);
        Assert.NotEmpty(page.QuerySelector("[role=alert]")!.TextContent.Trim());
        // The sketchbook takes one picture, so no others are offered.
        Assert.Null(page.QuerySelector("picture-chooser"));
        Assert.False(
            await School.ReadAsync(db => db.Attempts.AnyAsync(a => a.SourceId == picture, Stop))
        );
    }

    public static TheoryData<string, byte[], string> Bad =>
        new()
        {
            { "a hat", "not a picture"u8.ToArray(), "BadMask" },
            { "a hat", PictureMask.Of(64, 36, (_, _) => false).ToTransparentPng(), "BadMask" },
            { "", Mask, "Empty" },
            { new('a', 401), Mask, "TooLong" },
        };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_is_said_on_the_page_and_nothing_is_recorded(
        string words,
        byte[] mask,
        string problem
    )
    {
        var (lesson, picture) = await BeginAsync();
        using var student = await StudentAsync(lesson);

        using var answer = await SendAsync(student, lesson, picture, words, mask);

        var back = answer.Headers.Location!.ToString();
        Assert.EndsWith($"?problem={problem}", back, StringComparison.Ordinal);
        var page = await student.PageAsync(back);
        Assert.NotEmpty(page.QuerySelector("[role=alert]")!.TextContent.Trim());
        Assert.False(
            await School.ReadAsync(db => db.Attempts.AnyAsync(a => a.SourceId == picture, Stop))
        );
    }

    [Fact]
    public async Task A_form_without_its_token_and_one_that_is_too_large_are_refused()
    {
        var (lesson, picture) = await BeginAsync();
        using var student = await StudentAsync(lesson);
        using var form = new MultipartFormDataContent { { new StringContent("a hat"), "words" } };

        using var forged = await student.SendAsync(
            HttpMethod.Post,
            $"/desk/{lesson.AssignmentId}/change/{picture}/send",
            form
        );
        using var large = await SendAsync(
            student,
            lesson,
            picture,
            "a hat",
            new byte[5 * 1024 * 1024]
        );

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains(
            large.StatusCode,
            new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge }
        );
        Assert.False(
            await School.ReadAsync(db => db.Attempts.AnyAsync(a => a.SourceId == picture, Stop))
        );
    }

    [Fact]
    public async Task The_page_is_there_for_its_author_alone()
    {
        var (lesson, picture) = await BeginAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        using var author = await StudentAsync(lesson);
        using var classmate = await StudentAsync(lesson, ben);
        var path = $"/desk/{lesson.AssignmentId}/change/{picture}";

        Assert.Equal(HttpStatusCode.OK, await author.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await classmate.StatusAsync(path));
    }

    private async Task<(Lesson Lesson, Guid Picture)> BeginAsync()
    {
        var lesson = await School.AddLessonAsync(tries: 5);
        var picture = await School.DrawAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "A cat beside the Eiffel Tower"
        );
        return (lesson, picture.Id);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        Guest guest,
        Lesson lesson,
        Guid picture,
        string words,
        byte[] mask,
        params Guid[] beside
    )
    {
        var path = $"/desk/{lesson.AssignmentId}/change/{picture}";
        var page = await guest.PageAsync(path);
        var token = page.QuerySelector("form.change [name='__RequestVerificationToken']")!;
        var file = new ByteArrayContent(mask);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(words), "words" },
            { file, "mask", "mask.png" },
        };
        foreach (var id in beside)
        {
            form.Add(new StringContent(id.ToString()), "beside");
        }

        // As browsers do not: so that the answer to a form that is too large is read before it is sent.
        return await guest.SendAsync(
            HttpMethod.Post,
            $"{path}/send",
            form,
            headers => headers.ExpectContinue = true
        );
    }
}
