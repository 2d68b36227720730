using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Edu4All.Tests.Support;

/// <summary>
/// The whole app on a real Kestrel with a data directory of its own. It has no worker: what is submitted is drawn when the test
/// says so, by the sketchbook. See <see cref="Guest"/> for the visitors.
/// </summary>
public sealed class Edu4AllApp : WebApplicationFactory<Program>
{
    private readonly TempDirectory _data = new();
    private readonly string _environment;
    private readonly (string Key, string Value)[] _settings;

    public Edu4AllApp(
        string environment = "Production",
        params (string Key, string Value)[] settings
    )
    {
        (_environment, _settings) = (environment, settings);
        UseKestrel(0);
    }

    public TestClock Clock { get; } = new();

    public LogBook Log { get; } = new();

    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>The people in it and their work, past the pages.</summary>
    public TestSchool School => TestSchool.Inside(this);

    /// <summary>Somebody with a browser, not signed in.</summary>
    public Guest Visit() => new(Address);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Edu4All:DataDirectory", _data.Root);
        builder.UseSetting("Edu4All:Generation:Workers", "0");
        builder.UseSetting("Edu4All:Generation:SubmissionsPerMinute", "10000");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(static o => o.IterationCount = 1);
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
