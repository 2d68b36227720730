using System.Collections.Concurrent;
using Edu4All.Core.Generation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Providers;

/// <summary>
/// The providers that are configured. Only <see cref="GenerationService"/> may take one out to draw; everyone else reads
/// <see cref="CurrentName"/>. A provider that the host registers itself is taken before a configured one of its name.
/// </summary>
public sealed class ProviderCatalog(
    IConfiguration configuration,
    ProviderFactory factory,
    IEnumerable<IImageProvider> registered,
    IOptions<GenerationOptions> options
)
{
    /// <summary>The provider that is always there.</summary>
    public const string SketchbookName = "sketchbook";

    private readonly ConcurrentDictionary<string, IImageProvider> _made = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Name of the provider that draws.</summary>
    public string CurrentName => options.Value.Provider;

    /// <summary>Whether what draws now is an AI model outside the school.</summary>
    public bool CurrentIsOutside => Get(CurrentName).IsOutside;

    /// <summary>What the provider that draws can do.</summary>
    public ProviderAbilities CurrentAbilities => Get(CurrentName).Abilities;

    /// <summary>What can be made of a picture: the sketchbook works on its own, what draws now on all others.</summary>
    /// <param name="isSketch">Whether the sketchbook drew it; nobody else can read its format.</param>
    /// <param name="hasScene">Whether the sketchbook remembers how.</param>
    public ProviderAbilities AbilitiesFor(bool isSketch, bool hasScene) =>
        hasScene ? Get(SketchbookName).Abilities
        : isSketch || !CurrentIsOutside ? ProviderAbilities.DrawOnly
        : Get(CurrentName).Abilities;

    /// <summary>Why what draws now cannot draw; null when it can.</summary>
    public string? CurrentProblem => Get(CurrentName).Problem;

    /// <summary>The last day of the model that draws now; null when none is known. Asks the service.</summary>
    public Task<DateOnly?> FindCurrentShutdownAsync(CancellationToken cancellationToken) =>
        Get(CurrentName).FindShutdownAsync(cancellationToken);

    /// <exception cref="InvalidOperationException">The configuration has no provider of this name.</exception>
    internal IImageProvider Get(string name) => _made.GetOrAdd(name, Make);

    private IImageProvider Make(string name)
    {
        if (
            registered.FirstOrDefault(provider =>
                provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            ) is
            { } own
        )
        {
            return own;
        }

        var section = configuration.GetSection("Edu4All:Providers").GetSection(name);
        if (section.Get<ProviderOptions>() is { } configured)
        {
            return factory.Make(name, configured);
        }

        return name.Equals(SketchbookName, StringComparison.OrdinalIgnoreCase)
            ? factory.Make(name, new())
            : throw new InvalidOperationException(
                $"Edu4All:Generation:Provider names '{name}', but Edu4All:Providers has no section of that name."
            );
    }
}
