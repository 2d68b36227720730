using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

public sealed class PictureAddressTests(FoundedApp founded) : AppTest(founded)
{
    [Theory]
    [InlineData("image")]
    [InlineData("thumbnail")]
    public async Task A_picture_comes_with_headers_that_make_it_harmless(string kind)
    {
        var (lesson, artwork) = await DrawnAsync();
        using var author = await StudentAsync(lesson);

        using var answer = await author.GetAsync($"/artworks/{artwork.Id}/{kind}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal(
            (true, true),
            (answer.Headers.CacheControl!.Private, answer.Headers.CacheControl.NoCache)
        );
        var policy = Header(answer, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal($"\"{artwork.PictureSha256}\"", answer.Headers.ETag?.ToString());
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal(artwork.PictureSha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        var (lesson, artwork) = await DrawnAsync();
        using var author = await StudentAsync(lesson);
        var tag = new EntityTagHeaderValue($"\"{artwork.PictureSha256}\"");

        using var answer = await author.GetAsync(
            $"/artworks/{artwork.Id}/image",
            headers => headers.IfNoneMatch.Add(tag)
        );
        using var stale = await author.GetAsync(
            $"/artworks/{artwork.Id}/image",
            headers => headers.IfNoneMatch.Add(new("\"another\""))
        );

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
    }

    [Fact]
    public async Task A_piece_of_it_can_be_asked_for()
    {
        var (lesson, artwork) = await DrawnAsync();
        using var author = await StudentAsync(lesson);
        var path = $"/artworks/{artwork.Id}/image";
        using var all = await author.GetAsync(path);
        var bytes = await all.Content.ReadAsByteArrayAsync(Stop);

        using var piece = await author.GetAsync(path, h => h.Range = new(10, 29));
        using var beyond = await author.GetAsync(
            path,
            h => h.Range = new(bytes.Length + 10, bytes.Length + 20)
        );

        Assert.Equal(HttpStatusCode.PartialContent, piece.StatusCode);
        Assert.Equal(bytes[10..30], await piece.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(bytes.Length, piece.Content.Headers.ContentRange?.Length);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task A_stranger_gets_401_and_no_page()
    {
        var (_, artwork) = await DrawnAsync();
        using var stranger = App.Visit();

        using var answer = await stranger.GetAsync($"/artworks/{artwork.Id}/image");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_classmate_gets_it_only_while_it_is_on_the_wall()
    {
        var (lesson, artwork) = await DrawnAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        using var classmate = await StudentAsync(lesson, ben);
        await IsAsync(HttpStatusCode.NotFound);

        await School.HandInAsync(lesson.Student, artwork);
        await IsAsync(HttpStatusCode.NotFound);

        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve);
        await IsAsync(HttpStatusCode.OK);

        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Undecide);
        await IsAsync(HttpStatusCode.NotFound);
        await IsAsync(
            HttpStatusCode.NotFound,
            h => h.IfNoneMatch.Add(new($"\"{artwork.PictureSha256}\""))
        );

        async Task IsAsync(HttpStatusCode expected, Action<HttpRequestHeaders>? headers = null)
        {
            foreach (var kind in new[] { "image", "thumbnail" })
            {
                using var answer = await classmate.GetAsync(
                    $"/artworks/{artwork.Id}/{kind}",
                    headers
                );
                Assert.Equal(expected, answer.StatusCode);
            }
        }
    }

    [Theory]
    [InlineData("/artworks/not-a-guid/image")]
    [InlineData("/artworks/00000000-0000-0000-0000-000000000000/image")]
    [InlineData("/artworks/..%2f..%2fetc%2fpasswd/image")]
    public async Task What_is_not_there_is_not_there(string path)
    {
        var lesson = await School.AddLessonAsync();
        using var student = await StudentAsync(lesson);

        Assert.Equal(HttpStatusCode.NotFound, await student.StatusAsync(path));
    }

    private async Task<(Lesson, Artwork)> DrawnAsync()
    {
        var lesson = await School.AddLessonAsync();
        return (lesson, await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId));
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.GetValues(name));
}
