using System.Net;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Tests.Gallery;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Http;

/// <summary>The form that brings a picture from elsewhere.</summary>
public sealed class ImportAddressTests(FoundedApp founded) : AppTest(founded)
{
    private static readonly byte[] Png = PictureBytes.Png(64, 36);

    [Fact]
    public async Task A_picture_is_taken_in_and_the_way_leads_to_it()
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);

        using var answer = await SendAsync(teacher, lesson, Png);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var artwork = await School.ReadAsync(db =>
            db.Artworks.SingleAsync(a => a.AssignmentId == lesson.AssignmentId, Stop)
        );
        Assert.Equal($"/artworks/{artwork.Id}", answer.Headers.Location!.ToString());
        Assert.Equal(lesson.Student.Id, artwork.AuthorId);
        // No moderation is configured, as in most schools on their first day.
        Assert.Equal(WithheldFor.NotChecked, artwork.WithheldFor);
        var page = await teacher.PageAsync($"/artworks/{artwork.Id}");
        Assert.Contains(
            "Made elsewhere, with Midjourney",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<byte[], string> Bad =>
        new()
        {
            { "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "FileNotAPicture" },
            { "MZ is no picture"u8.ToArray(), "FileNotAPicture" },
            { [], "FileMissing" },
            { [.. Png, .. new byte[ImportDraft.MaxBytes]], "FileTooLarge" },
        };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_is_said_on_the_page_and_nothing_is_kept(
        byte[] file,
        string problem
    )
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);

        using var answer = await SendAsync(teacher, lesson, file);

        var back = answer.Headers.Location!.ToString();
        Assert.EndsWith($"?problem={problem}", back, StringComparison.Ordinal);
        var page = await teacher.PageAsync(back);
        Assert.NotEmpty(page.QuerySelector("[role=alert]")!.TextContent.Trim());
        await NothingIsKeptAsync(lesson);
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_not_read()
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);

        using var answer = await SendAsync(teacher, lesson, new byte[2 * ImportDraft.MaxBytes]);

        Assert.Contains(
            answer.StatusCode,
            new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge }
        );
        await NothingIsKeptAsync(lesson);
    }

    [Fact]
    public async Task Without_the_antiforgery_token_it_is_not_taken()
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);

        using var answer = await SendAsync(teacher, lesson, Png, withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await NothingIsKeptAsync(lesson);
    }

    [Fact]
    public async Task Nobody_but_the_teacher_of_the_class_finds_the_way()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        using var student = await StudentAsync(lesson);
        using var stranger = await TeacherAsync(other.Teacher);

        foreach (var guest in new[] { student, stranger })
        {
            // With a token of their own, from a page that they may see.
            using var answer = await SendAsync(
                guest,
                lesson,
                Png,
                tokenFrom: guest == student ? "/desk" : $"/assignments/{other.AssignmentId}/import"
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        await NothingIsKeptAsync(lesson);
    }

    [Fact]
    public async Task The_page_asks_for_what_is_needed_and_says_what_is_taken()
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);
        var gallery = await teacher.PageAsync($"/assignments/{lesson.AssignmentId}");
        var path = $"/assignments/{lesson.AssignmentId}/import";
        Assert.NotNull(gallery.QuerySelector($"a[href='{path}']"));

        var page = await teacher.PageAsync(path + "?problem=Nonsense");

        Assert.Equal(
            "image/png,image/jpeg,image/webp",
            page.QuerySelector("input[type=file]")!.GetAttribute("accept")
        );
        Assert.Equal(
            [lesson.Teacher.Id.ToString(), lesson.Student.Id.ToString()],
            page.QuerySelectorAll("select option").Select(o => o.GetAttribute("value"))
        );
        Assert.Null(page.QuerySelector("[role=alert]"));
    }

    private async Task<HttpResponseMessage> SendAsync(
        Guest guest,
        Lesson lesson,
        byte[] file,
        bool withToken = true,
        string? tokenFrom = null
    )
    {
        var path = $"/assignments/{lesson.AssignmentId}/import";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(lesson.Student.Id.ToString()), "author" },
            { new StringContent("Midjourney"), "origin" },
            { new StringContent("The Eiffel Tower on the moon"), "words" },
            { new ByteArrayContent(file), "picture", "picture.png" },
        };
        if (withToken)
        {
            var page = await guest.PageAsync(tokenFrom ?? path);
            form.Add(
                new StringContent(
                    page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!
                ),
                "__RequestVerificationToken"
            );
        }

        // As browsers do not: so that the answer to a form that is too large is read before it is sent.
        return await guest.SendAsync(
            HttpMethod.Post,
            path + "/send",
            form,
            static headers => headers.ExpectContinue = true
        );
    }

    private async Task NothingIsKeptAsync(Lesson lesson) =>
        Assert.False(
            await School.ReadAsync(db =>
                db.Attempts.AnyAsync(a => a.AssignmentId == lesson.AssignmentId, Stop)
            )
        );
}
