namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>What it is like when nobody says: a few clouds.</summary>
internal sealed class FairWeather : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "fair weather",
        "nice weather",
        "good weather",
        "buen tiempo",
        "beau temps",
        "schones wetter",
        "gutes wetter",
        "bom tempo",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in fair weather";

    /// <inheritdoc/>
    public override int Clouds => 4;
}
