namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A sky full of clouds.</summary>
internal sealed class Overcast : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["clouds", "cloudy", "cloud", "overcast", "cloudy sky"];

    /// <inheritdoc/>
    public override string Phrase => "under a cloudy sky";

    /// <inheritdoc/>
    public override double Veil => 0.3;

    /// <inheritdoc/>
    public override double Haze => 0.06;

    /// <inheritdoc/>
    public override int Clouds => 10;
}
