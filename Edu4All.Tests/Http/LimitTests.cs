using System.Net;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

public sealed class LimitTests
{
    [Fact]
    public async Task A_class_gets_in_at_once_and_who_guesses_without_end_is_held_up()
    {
        await using var app = new Edu4AllApp();
        var fixture = app.School;
        _ = app.Address;
        await fixture.InRequestAsync<
            Core.Accounts.FirstRun,
            IReadOnlyList<Microsoft.AspNetCore.Identity.IdentityError>
        >(run => run.RunAsync(new("School", "Head", FoundedApp.Email, TestSchool.Password)));
        var lesson = await fixture.AddLessonAsync();
        using var guest = app.Visit();

        // From one address, as behind a school's router: thirty children, from the code to the PIN, with five mistakes each.
        for (var i = 0; i < 30 * (4 + 5); i++)
        {
            Assert.NotEqual(
                HttpStatusCode.TooManyRequests,
                await guest.StatusAsync($"/join/{lesson.JoinCode}")
            );
        }

        HttpResponseMessage answer;
        var more = 0;
        do
        {
            answer = await guest.GetAsync("/join/FOX-0000");
        } while (answer.StatusCode != HttpStatusCode.TooManyRequests && ++more < 1000);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("minute", text, StringComparison.Ordinal);
        using var posted = await guest.PostAsync("/account/login", ("Email", "a@b.de"));
        Assert.Equal(HttpStatusCode.TooManyRequests, posted.StatusCode);
        // Who is inside works on.
        Assert.Equal(HttpStatusCode.OK, await guest.StatusAsync("/"));
        Assert.Equal(HttpStatusCode.OK, await guest.StatusAsync("/health/ready"));
    }
}
