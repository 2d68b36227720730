namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>No cloud at all.</summary>
internal sealed class Clear : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["clear", "clear sky", "cloudless"];

    /// <inheritdoc/>
    public override string Phrase => "under a clear sky";

    /// <inheritdoc/>
    public override int Clouds => 0;
}
