using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Usage;

internal static class UsageSetup
{
    public static IServiceCollection AddUsage(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<MoneyOptions>(configuration.GetSection("Edu4All"));
        return services
            .AddSingleton<Budgets>()
            .AddSingleton<DescriptionBudget>()
            .AddSingleton<BudgetService>()
            .AddSingleton<UsageQueries>();
    }
}
