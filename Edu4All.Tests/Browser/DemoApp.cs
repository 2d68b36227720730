using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Browser;

/// <summary>Edu4All with its demo school on a real Kestrel, for the browsers of one test class.</summary>
public class DemoApp : WebApplicationFactory<Program>
{
    private readonly TempDirectory _data = new();

    public DemoApp() => UseKestrel(0);

    /// <summary>Draws for this app.</summary>
    internal HeldSketchbook Sketchbook { get; } = new(new Illustrator());

    /// <summary>Where it listens; starts it when it does not run yet.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>Looks into the database.</summary>
    public async Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read)
    {
        await using var db = await Services
            .GetRequiredService<IDbContextFactory<AppDbContext>>()
            .CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Ends what is open of this person, as signing out everywhere does.</summary>
    public async Task EndSessionsAsync(string name) =>
        Services
            .GetRequiredService<SessionEnd>()
            .End(
                await ReadAsync(db =>
                    db.Users.Where(user => user.DisplayName == name)
                        .Select(user => user.Id)
                        .SingleAsync()
                )
            );

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Edu4All:DataDirectory", _data.Root);
        builder.UseSetting("Edu4All:Generation:SubmissionsPerMinute", "10000");
        builder.UseSetting("Edu4All:Safeguarding:Country", "GB");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<IImageProvider>(Sketchbook);
            // What makes a password slow to guess makes a test slow, too.
            services.Configure<PasswordHasherOptions>(static options => options.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _data.Dispose();
        }
    }
}
