#pragma warning disable MEAI001 // See GeneratorApi.

using Edu4All.Core.Providers.Wire;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Providers.Generators;

/// <summary>Plugs a third party's generator in.</summary>
public static class GeneratorSetup
{
    /// <summary>
    /// Makes a generator a provider, to be named in <c>Edu4All:Generation:Provider</c>. Like every other one it is only ever
    /// given composed prompts, and its pictures are checked.
    /// </summary>
    /// <param name="services">The program's.</param>
    /// <param name="name">The provider's name.</param>
    /// <param name="model">The model behind it, as it is recorded with a picture.</param>
    /// <param name="make">Makes it, once.</param>
    /// <param name="options">Timeout, price and hosts of pictures; the defaults when left out.</param>
    /// <param name="edits">Whether it changes a picture that it is given as an original.</param>
    public static IServiceCollection AddImageGenerator(
        this IServiceCollection services,
        string name,
        string model,
        Func<IServiceProvider, IImageGenerator> make,
        ProviderOptions? options = null,
        bool edits = false
    ) =>
        services.AddSingleton(provider =>
            provider
                .GetRequiredService<ProviderFactory>()
                .Adapt(name, model, make(provider), edits, options ?? new())
        );
}
