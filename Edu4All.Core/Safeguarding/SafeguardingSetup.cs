using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Safeguarding;

internal static class SafeguardingSetup
{
    public static IServiceCollection AddSafeguarding(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<SafeguardingOptions>(configuration.GetSection("Edu4All:Safeguarding"));
        return services
            .AddSingleton<ConcernDesk>()
            .AddSingleton<ConcernQueries>()
            .AddSingleton<Appeals>()
            .AddSingleton<PauseService>()
            .AddSingleton<WeekSummaries>()
            .AddSingleton<Helplines>();
    }
}
