using Edu4All.Core.Providers;
using Microsoft.Extensions.Configuration.Json;

namespace Edu4All.Web.Setup;

/// <summary>Makes the host that the pages and the command line share.</summary>
internal static class AppHost
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseStaticWebAssets();
        AddSharedSettings(builder.Configuration);
        return builder;
    }

    // appsettings.json stands beside the solution and travels with the program; wherever the app is started from, it is found
    // there. First in the list, so that environment variables and the command line still win; only the well-known keys stand
    // before it.
    private static void AddSharedSettings(ConfigurationManager configuration)
    {
        var shared = new JsonConfigurationSource
        {
            Path = Path.Combine(AppContext.BaseDirectory, "appsettings.json"),
            ReloadOnChange = true,
        };
        shared.ResolveFileProvider();
        configuration.Sources.Insert(0, shared);
        configuration.AddWellKnownKeys();
    }
}
