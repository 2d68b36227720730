using Edu4All.Core.Providers.Sketchbook;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Providers;

internal static class ProvidersSetup
{
    public static IServiceCollection AddProviders(this IServiceCollection services) =>
        services
            .AddSingleton<Illustrator>()
            .AddSingleton<ProviderFactory>()
            .AddSingleton<ProviderCatalog>()
            .AddSingleton<ProviderHalts>()
            .AddSingleton<SafetyIdentifier>();
}
