namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>From far off: everyone small in a large land.</summary>
internal sealed class WideView : Framing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "wide view",
        "wide shot",
        "wide angle",
        "from far away",
        "from afar",
        "from a distance",
        "in the distance",
        "zoomed out",
        "far away view",
        "de lejos",
        "a lo lejos",
        "de loin",
        "au loin",
        "von weitem",
        "aus der ferne",
        "de longe",
    ];

    /// <inheritdoc/>
    public override string Phrase => "seen from far away";

    /// <inheritdoc/>
    public override double Monuments => 0.6;

    /// <inheritdoc/>
    public override double Cast => 0.55;

    /// <inheritdoc/>
    public override double? Stands => 56;

    /// <inheritdoc/>
    public override double? Feet => 762;

    /// <inheritdoc/>
    public override double Haze => 0.12;
}
