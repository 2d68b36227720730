using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>Axe finds nothing on any page and nothing hangs over the edge, wide and narrow, light and dark.</summary>
public sealed class AccessibilityTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    public static TheoryData<int, int, string> Looks =>
        new()
        {
            { 1280, 800, "light" },
            { 1280, 800, "dark" },
            { 390, 844, "light" },
            { 390, 844, "dark" },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_pages_for_everybody(int width, int height, string theme)
    {
        await using var visitor = await ArriveAsync(width, height, theme);
        visitor.Expect("404");
        var student = await ReadAsync(static db =>
            db.Enrollments.Select(place => place.StudentId).FirstAsync()
        );
        foreach (
            var path in (string[])
                [
                    "/",
                    "/join",
                    "/join?code=XXX-0000",
                    "/join/SUN-4821",
                    $"/join/SUN-4821/{student}",
                    "/account/login",
                    "/not-there",
                ]
        )
        {
            await visitor.GoAsync(path);
            await visitor.AssertAccessibleAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_pages_of_a_student(int width, int height, string theme)
    {
        await using var student = await ArriveAsync(width, height, theme);
        await student.SignInAsStudentAsync("Emilia");
        var assignment = await ReadAsync(static db =>
            db.Assignments.Select(a => a.Id).SingleAsync()
        );
        foreach (var path in (string[])["/desk", $"/desk/{assignment}", $"/wall/{assignment}"])
        {
            await student.GoAsync(path);
            await student.AssertAccessibleAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_pages_of_a_teacher(int width, int height, string theme)
    {
        await using var teacher = await ArriveAsync(width, height, theme);
        await teacher.SignInAsTeacherAsync();
        var classroom = await ReadAsync(static db => db.Classrooms.Select(c => c.Id).SingleAsync());
        var assignment = await ReadAsync(static db =>
            db.Assignments.Select(a => a.Id).SingleAsync()
        );
        var artwork = await ReadAsync(static db => db.Artworks.Select(a => a.Id).FirstAsync());
        foreach (
            var path in (string[])
                [
                    "/classes",
                    "/usage",
                    $"/classes/{classroom}",
                    $"/classes/{classroom}/code",
                    $"/classes/{classroom}/assignments/new",
                    $"/assignments/{assignment}",
                    $"/assignments/{assignment}/edit",
                    $"/artworks/{artwork}",
                    $"/desk/{assignment}",
                    $"/assignments/{assignment}/rules",
                    $"/classes/{classroom}/week",
                    "/concerns",
                    "/concerns?closed=true",
                    "/school",
                    "/school/rules",
                    "/account/manage",
                ]
        )
        {
            await teacher.GoAsync(path);
            await teacher.AssertAccessibleAsync();
        }
    }

    private async Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read)
    {
        _ = App.Address;
        await using var db = await App
            .Services.GetRequiredService<IDbContextFactory<AppDbContext>>()
            .CreateDbContextAsync();
        return await read(db);
    }
}
