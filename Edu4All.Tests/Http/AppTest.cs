using Edu4All.Core.Accounts;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Http;

/// <summary>Tests over HTTP share one app that is set up; each has a class of its own in it.</summary>
[CollectionDefinition(nameof(HttpApp))]
public sealed class HttpApp : ICollectionFixture<FoundedApp>;

/// <summary>An app in Production whose school has been founded, past the pages.</summary>
public sealed class FoundedApp : IAsyncLifetime
{
    public const string Email = "head@school.test";

    public Edu4AllApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _ = App.Address;
        var errors = await App.School.InRequestAsync<
            FirstRun,
            IReadOnlyList<Microsoft.AspNetCore.Identity.IdentityError>
        >(run => run.RunAsync(new("Monument School", "Head", Email, TestSchool.Password)));
        Assert.Empty(errors);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>A test that visits the shared app.</summary>
[Collection(nameof(HttpApp))]
public abstract class AppTest(FoundedApp founded)
{
    protected Edu4AllApp App => founded.App;

    protected TestSchool School => App.School;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected Task<Guest> AdministratorAsync() => App.Visit().SignInAsync(FoundedApp.Email);

    protected async Task<Guest> TeacherAsync(Caller teacher) =>
        await App.Visit()
            .SignInAsync(
                await School.ReadAsync(db =>
                    db.Users.Where(u => u.Id == teacher.Id).Select(u => u.Email!).SingleAsync(Stop)
                )
            );

    protected Task<Guest> StudentAsync(Lesson lesson, TestStudent? student = null) =>
        App.Visit().SignInAsync(lesson.JoinCode, student ?? lesson.Student);
}
