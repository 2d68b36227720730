using Edu4All.Core.Accounts;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Accounts;

public sealed class FirstRunTests : SchoolTest
{
    private static readonly Founding Founding = new(
        "Monument School",
        "Robin Meyer",
        "robin@school.test",
        TestSchool.Password
    );

    [Fact]
    public async Task The_first_visitor_founds_the_school_and_runs_it()
    {
        Assert.True(await IsDueAsync());
        Assert.Empty(await RunAsync(Founding));

        Assert.False(await IsDueAsync());
        var roles = await School.InRequestAsync<UserManager<AppUser>, IList<string>>(async users =>
            await users.GetRolesAsync((await users.FindByEmailAsync(Founding.Email))!)
        );
        Assert.Equal([Roles.Administrator, Roles.Teacher], roles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_second_visitor_is_too_late_and_makes_no_account()
    {
        await RunAsync(Founding);

        var errors = await RunAsync(Founding with { Email = "late@school.test" });

        Assert.Equal("AlreadyFounded", Assert.Single(errors).Code);
        Assert.Equal((1, 1), await CountsAsync());
    }

    [Fact]
    public async Task Of_visitors_at_the_same_moment_one_founds_it()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    Task.Run(() => RunAsync(Founding with { Email = $"v{i}@school.test" }), Stop)
                )
        );

        Assert.Single(answers, errors => errors.Count == 0);
        Assert.All(
            answers.Where(errors => errors.Count > 0),
            errors => Assert.Equal("AlreadyFounded", Assert.Single(errors).Code)
        );
        Assert.Equal((1, 1), await CountsAsync());
    }

    [Theory]
    [InlineData("robin@school.test", "too short", "PasswordTooShort")]
    [InlineData("robin", TestSchool.Password, "InvalidEmail")]
    [InlineData("robin@@school.test", TestSchool.Password, "InvalidEmail")]
    [InlineData("<b>robin</b>@school.test", TestSchool.Password, "InvalidEmail")]
    [InlineData("robin@school.test\nx", TestSchool.Password, "InvalidEmail")]
    public async Task Nothing_is_kept_of_a_run_that_failed(
        string email,
        string password,
        string code
    )
    {
        var errors = await RunAsync(Founding with { Email = email, Password = password });

        Assert.Contains(errors, error => error.Code == code);
        Assert.Equal((0, 0), await CountsAsync());
        Assert.True(await IsDueAsync());
        Assert.Empty(await RunAsync(Founding));
    }

    private Task<bool> IsDueAsync() =>
        School.InRequestAsync<FirstRun, bool>(run => run.IsDueAsync(Stop));

    private Task<IReadOnlyList<IdentityError>> RunAsync(Founding founding) =>
        School.InRequestAsync<FirstRun, IReadOnlyList<IdentityError>>(run =>
            run.RunAsync(founding, Stop)
        );

    private Task<(int Schools, int Users)> CountsAsync() =>
        School.ReadAsync(async db =>
            (await db.Schools.CountAsync(Stop), await db.Users.CountAsync(Stop))
        );
}
