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

    private readonly ConcurrentDictionary<string, ProviderOptions> _options = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Name of the provider that draws.</summary>
    public string CurrentName => options.Value.Provider;

    /// <summary>
    /// Name of the provider that draws for a class: the sketchbook when its teacher chose that, else the school's. Nobody else decides
    /// it; queue, pauses, money and drawing all ask here.
    /// </summary>
    /// <param name="usesSketchbook">Whether the class uses the sketchbook, <see cref="Classrooms.Classroom.UsesSketchbook"/>.</param>
    public string NameFor(bool usesSketchbook) => usesSketchbook ? SketchbookName : CurrentName;

    /// <summary>Whether it is an AI model outside the school. One that the configuration no longer knows is held to be.</summary>
    public bool IsOutside(string name) => !Knows(name) || Get(name).IsOutside;

    /// <summary>The most that a picture can cost, in millionths of the currency.</summary>
    public long MostMicros(string name, PictureTask task) =>
        IsOutside(name) ? OptionsOf(name).MostMicros(task) : 0;

    /// <summary>Whether what draws now asks for money and nothing says how much, so that no budget can hold it back.</summary>
    public bool CurrentPriceIsUnknown =>
        CurrentIsOutside && OptionsOf(CurrentName).IsPriceUnknown();

    /// <summary>Whether what draws now is an AI model outside the school.</summary>
    public bool CurrentIsOutside => Get(CurrentName).IsOutside;

    /// <summary>Why what draws now cannot draw; null when it can.</summary>
    public string? CurrentProblem => Get(CurrentName).Problem;

    /// <summary>The last day of the model that draws now; null when none is known. Asks the service.</summary>
    public Task<DateOnly?> FindCurrentShutdownAsync(CancellationToken cancellationToken) =>
        Get(CurrentName).FindShutdownAsync(cancellationToken);

    /// <exception cref="InvalidOperationException">The configuration has no provider of this name.</exception>
    internal IImageProvider Get(string name) => _made.GetOrAdd(name, Make);

    /// <summary>Its section; the defaults when it has none.</summary>
    internal ProviderOptions OptionsOf(string name) =>
        _options.GetOrAdd(name, given => Section(given).Get<ProviderOptions>() ?? new());

    private bool Knows(string name) =>
        name.Equals(SketchbookName, StringComparison.OrdinalIgnoreCase)
        || Section(name).Exists()
        || registered.Any(own => own.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private IConfigurationSection Section(string name) =>
        configuration.GetSection("Edu4All:Providers").GetSection(name);

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

        if (Section(name).Get<ProviderOptions>() is { } configured)
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
