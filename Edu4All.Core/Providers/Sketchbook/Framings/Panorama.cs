namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>A long strip of land between two bands of paper: the place matters more than anyone in it.</summary>
internal sealed class Panorama : Framing
{
    /// <summary>Height of the band of paper at the top and at the foot.</summary>
    public const double Band = 84;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "panorama",
        "panoramic",
        "panoramic view",
        "landscape view",
        "panorama view",
        "panoramique",
        "panoramica",
        "vista panoramica",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in a panorama";

    /// <inheritdoc/>
    public override double Sinks => -10;

    /// <inheritdoc/>
    public override double Monuments => 0.72;

    /// <inheritdoc/>
    public override double Cast => 0.5;

    /// <inheritdoc/>
    public override double? Stands => 60;

    /// <inheritdoc/>
    public override double? Feet => 744;

    /// <inheritdoc/>
    public override double Haze => 0.08;
}
