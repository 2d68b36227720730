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
    /// Name of the provider that draws: the sketchbook when the teacher of the class chose that or when it is to change a picture that
    /// only the sketchbook remembers, else the school's. Nobody else decides it; queue, pauses, money and drawing all ask here.
    /// </summary>
    /// <param name="usesSketchbook">Whether the class uses the sketchbook, <see cref="Classrooms.Classroom.UsesSketchbook"/>, or the source is its own.</param>
    public string NameFor(bool usesSketchbook) => usesSketchbook ? SketchbookName : CurrentName;

    /// <summary>Whether it is an AI model outside the school. One that the configuration no longer knows is held to be.</summary>
    public bool IsOutside(string name) => !Knows(name) || Get(name).IsOutside;

    /// <summary>The most that a picture can cost, in millionths of the currency.</summary>
    /// <param name="name">Who would draw it.</param>
    /// <param name="task">What for.</param>
    /// <param name="beside">Pictures that go along beside the one that is changed.</param>
    public long MostMicros(string name, PictureTask task, int beside = 0) =>
        IsOutside(name) ? OptionsOf(name).MostMicros(task, beside) : 0;

    /// <summary>The most that a description of a picture can cost, in millionths of the currency.</summary>
    public long MostMicrosToDescribe(string name) =>
        IsOutside(name) ? OptionsOf(name).MostMicrosToDescribe() : 0;

    /// <summary>Whether what draws now asks for money and nothing says how much, so that no budget can hold it back.</summary>
    public bool CurrentPriceIsUnknown =>
        CurrentIsOutside && OptionsOf(CurrentName).IsPriceUnknown();

    /// <summary>Whether what draws now is an AI model outside the school.</summary>
    public bool CurrentIsOutside => Get(CurrentName).IsOutside;

    /// <summary>What a provider can do.</summary>
    public ProviderAbilities AbilitiesOf(string name) => Get(name).Abilities;

    /// <summary>What can be made of a picture: the sketchbook works on its own, what draws now on all others.</summary>
    /// <param name="isSketch">Whether the sketchbook drew it; nobody else can read its format.</param>
    /// <param name="hasScene">Whether the sketchbook remembers how.</param>
    /// <param name="usesSketchbook">Whether the class uses nobody but the sketchbook.</param>
    public ProviderAbilities AbilitiesFor(bool isSketch, bool hasScene, bool usesSketchbook) =>
        hasScene ? Get(SketchbookName).Abilities
        : isSketch || usesSketchbook || !CurrentIsOutside ? ProviderAbilities.DrawOnly
        : Get(CurrentName).Abilities;

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
