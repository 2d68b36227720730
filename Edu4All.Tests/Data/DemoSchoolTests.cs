using Edu4All.Core.Accounts;
using Edu4All.Core.Data.Seed;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Data;

public sealed class DemoSchoolTests : SchoolTest
{
    [Fact]
    public async Task It_is_the_one_that_is_promised()
    {
        await School.Get<DemoSchool>().SeedAsync(Stop);

        var students = await School.ReadAsync(db =>
            db.Enrollments.Where(p => p.Classroom!.JoinCode == "SUN-4821")
                .Select(p => new { p.StudentId, p.Classroom!.Name })
                .ToListAsync(Stop)
        );
        Assert.Equal(8, students.Count);
        Assert.All(students, student => Assert.Equal("Class 5B", student.Name));
        foreach (var student in students)
        {
            Assert.Equal(
                StudentSignInResult.SignedIn,
                (await School.SignInAsync("SUN-4821", student.StudentId, "1234")).Result
            );
        }

        Assert.True(
            await School.InRequestAsync<UserManager<AppUser>, bool>(async users =>
                await users.CheckPasswordAsync(
                    (await users.FindByEmailAsync("teacher@edu4all.test"))!,
                    "Monuments-1"
                )
            )
        );
        Assert.Equal(
            ["A monument somewhere unexpected"],
            await School.ReadAsync(db => db.Assignments.Select(a => a.Title).ToListAsync(Stop))
        );
    }

    [Fact]
    public async Task It_has_pictures_in_every_state_that_the_sketchbook_drew_whatever_key_is_there()
    {
        await School.Get<DemoSchool>().SeedAsync(Stop);

        var artworks = await School.ReadAsync(db => db.Artworks.AsNoTracking().ToListAsync(Stop));
        Assert.Equal(
            [
                ArtworkState.Draft,
                ArtworkState.HandedIn,
                ArtworkState.Approved,
                ArtworkState.Returned,
            ],
            artworks.Select(a => a.State).Distinct().Order()
        );
        Assert.All(artworks, a => Assert.Equal(ProviderCatalog.SketchbookName, a.Provider));
        Assert.All(
            artworks.Where(a => a.State == ArtworkState.Returned),
            a => Assert.NotEqual("", a.Note)
        );
        Assert.Empty(School.Provider.Requests);
        Assert.Empty(School.Moderator.Asked);
        Assert.Equal(
            1,
            await School.ReadAsync(db =>
                db.Attempts.CountAsync(a => a.State == AttemptState.Refused, Stop)
            )
        );
        Assert.Equal(
            0,
            await School.ReadAsync(db => db.Attempts.CountAsync(a => a.FinishedAt == null, Stop))
        );
    }

    [Fact]
    public async Task Twice_is_once()
    {
        await School.Get<DemoSchool>().SeedAsync(Stop);
        var before = await CountsAsync();

        await School.Get<DemoSchool>().SeedAsync(Stop);

        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task A_school_that_is_there_stays_as_it_is()
    {
        await School.InRequestAsync<FirstRun, IReadOnlyList<IdentityError>>(run =>
            run.RunAsync(new("Ours", "Robin", "robin@school.test", TestSchool.Password), Stop)
        );

        await School.Get<DemoSchool>().SeedAsync(Stop);

        Assert.Equal((1, 0, 0), await CountsAsync());
    }

    private Task<(int, int, int)> CountsAsync() =>
        School.ReadAsync(async db =>
            (
                await db.Users.CountAsync(Stop),
                await db.Attempts.CountAsync(Stop),
                await db.Artworks.CountAsync(Stop)
            )
        );
}
