namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>From a bird's place: a high horizon, land all round, and everything runs together towards the ground.</summary>
internal sealed class FromAbove : Framing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "from above",
        "seen from above",
        "birds eye view",
        "bird s eye view",
        "bird eye view",
        "aerial view",
        "from the air",
        "from the sky",
        "top view",
        "high angle",
        "drone view",
        "desde arriba",
        "d en haut",
        "vu d en haut",
        "von oben",
        "vogelperspektive",
        "de cima",
        "visto de cima",
    ];

    /// <inheritdoc/>
    public override string Phrase => "seen from above";

    /// <inheritdoc/>
    public override double Sinks => -230;

    /// <inheritdoc/>
    public override double Near => 1.75;

    /// <inheritdoc/>
    public override double Monuments => 0.84;

    /// <inheritdoc/>
    public override double Cast => 0.72;

    /// <inheritdoc/>
    public override double? Stands => 290;

    /// <inheritdoc/>
    public override double? Feet => 812;

    /// <inheritdoc/>
    public override double Leans => -0.36;
}
