namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>From a beetle's place: a low horizon, and everything runs together towards the sky.</summary>
internal sealed class FromBelow : Framing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "from below",
        "seen from below",
        "worms eye view",
        "worm s eye view",
        "frog view",
        "low angle",
        "from the ground up",
        "from underneath",
        "desde abajo",
        "d en bas",
        "vu d en bas",
        "von unten",
        "froschperspektive",
        "de baixo",
        "visto de baixo",
    ];

    /// <inheritdoc/>
    public override string Phrase => "seen from below";

    /// <inheritdoc/>
    public override double Sinks => 170;

    /// <inheritdoc/>
    public override double Monuments => 1.5;

    /// <inheritdoc/>
    public override double Cast => 1.12;

    /// <inheritdoc/>
    public override double? Stands => 66;

    /// <inheritdoc/>
    public override double Room => 1360;

    /// <inheritdoc/>
    public override double? Feet => 846;

    /// <inheritdoc/>
    public override double Leans => 0.42;
}
