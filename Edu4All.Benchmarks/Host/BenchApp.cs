using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Web.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Edu4All.Benchmarks.Host;

/// <summary>
/// The whole app as a school runs it, on a real Kestrel, with a data directory of its own for as long as this lives. In this
/// process, so that a benchmark can fill its database and press a button where a circuit would.
/// </summary>
internal sealed class BenchApp : WebApplicationFactory<App>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("edu4all-bench-");
    private readonly (string Key, string Value)[] _settings;

    public BenchApp(params (string Key, string Value)[] settings)
    {
        _settings = settings;
        Files = _data.CreateSubdirectory("static").FullName;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A folder that the same Kestrel serves under <c>/static</c>, before anything of the app's.</summary>
    public string Files { get; }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Works on the database.</summary>
    public async Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read)
    {
        await using var db = await Get<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Founds the school, so that its pages are open.</summary>
    public async Task FoundAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<FirstRun>()
            .RunAsync(new("Bench School", "Head", "head@bench.test", People.Password));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Edu4All:DataDirectory", _data.FullName);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(static logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureServices(services =>
        {
            // What makes a PIN slow to guess would make the morning of 300 children the longest part of a run.
            services.Configure<PasswordHasherOptions>(static o => o.IterationCount = 1);
            services.AddSingleton<IStartupFilter>(new StaticFolder(Files));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _data.Delete(recursive: true);
        }
    }

    private sealed class StaticFolder(string folder) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.UseStaticFiles(
                    new StaticFileOptions
                    {
                        FileProvider = new PhysicalFileProvider(folder),
                        RequestPath = "/static",
                    }
                );
                next(app);
            };
    }
}
