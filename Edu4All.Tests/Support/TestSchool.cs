using Edu4All.Core;
using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Edu4All.Tests.Support;

/// <summary>
/// The whole of Core on a real SQLite file in a folder of its own, with a clock that the test moves, a provider and a
/// moderation that do as they are told. What happens in it is said in the words of the product, in the other parts of
/// this class.
/// </summary>
public sealed partial class TestSchool : IAsyncDisposable
{
    private readonly IServiceProvider _services;
    private TempDirectory? _directory;
    private IHost? _host;

    private TestSchool(IServiceProvider services) => _services = services;

    public TestClock Clock { get; private init; } = null!;

    public ScriptedProvider Provider { get; private init; } = null!;

    public ScriptedModerator Moderator { get; private init; } = null!;

    public LogBook Log { get; private init; } = null!;

    /// <summary>The data directory.</summary>
    public string Root => Get<DataDirectory>().Root;

    public string DatabaseFile => Get<DataDirectory>().Database;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty school that draws with <see cref="Provider"/>.</summary>
    /// <param name="services">Changes to what is registered.</param>
    /// <param name="settings">Settings, keys without <c>Edu4All:</c>.</param>
    public static async Task<TestSchool> OpenAsync(
        Action<IServiceCollection>? services = null,
        params (string Key, string Value)[] settings
    )
    {
        var directory = new TempDirectory();
        var (clock, provider, moderator, log) = (
            new TestClock(),
            new ScriptedProvider(),
            new ScriptedModerator(),
            new LogBook()
        );
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["Edu4All:DataDirectory"] = directory.Root,
                ["Edu4All:Generation:Provider"] = ScriptedProvider.GivenName,
                ["Edu4All:Generation:SubmissionsPerMinute"] = "10000",
            }
        );
        builder.Configuration.AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create($"Edu4All:{s.Key}", (string?)s.Value))
        );
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IImageProvider>(provider);
        // What makes a password slow to guess makes a test slow, too.
        builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
        builder.Services.AddDataProtection();
        builder.Services.AddEdu4AllCore(builder.Configuration);
        builder.Services.AddSingleton<IModerator>(moderator);
        services?.Invoke(builder.Services);
        await TemplateDatabase.CopyToAsync(directory);
        var host = builder.Build();
        var school = new TestSchool(host.Services)
        {
            _directory = directory,
            _host = host,
            Clock = clock,
            Provider = provider,
            Moderator = moderator,
            Log = log,
        };
        await school.Get<DatabaseStart>().RunAsync(Stop);
        return school;
    }

    /// <summary>The school inside an app that runs: its people and their work, past the pages.</summary>
    internal static TestSchool Inside(Edu4AllApp app) =>
        new(app.Services) { Clock = app.Clock, Log = app.Log };

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Does something with services that live as long as one request.</summary>
    public async Task<T> InRequestAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Looks into the database.</summary>
    public async Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read)
    {
        await using var db = await Get<IDbContextFactory<AppDbContext>>()
            .CreateDbContextAsync(Stop);
        return await read(db);
    }

    /// <summary>Starts the hosted services: the worker, where a test has added it.</summary>
    public Task StartAsync() => _host!.StartAsync(Stop);

    public Task StopAsync() => _host!.StopAsync(Stop);

    public async ValueTask DisposeAsync()
    {
        using (_host)
        {
            await (_host?.StopAsync(CancellationToken.None) ?? Task.CompletedTask);
        }

        _directory?.Dispose();
    }
}
