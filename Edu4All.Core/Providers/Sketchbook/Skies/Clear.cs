namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>No cloud at all.</summary>
internal sealed class Clear : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "clear",
        "clear sky",
        "cloudless",
        "cielo despejado",
        "despejado",
        "ciel degage",
        "klarer himmel",
        "ceu limpo",
        "ceu sem nuvens",
    ];

    /// <inheritdoc/>
    public override string Phrase => "under a clear sky";

    /// <inheritdoc/>
    public override int Clouds => 0;
}
