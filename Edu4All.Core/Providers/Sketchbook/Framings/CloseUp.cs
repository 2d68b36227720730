namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>Near: as large as the sheet allows, little sky, little land.</summary>
internal sealed class CloseUp : Framing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "close up",
        "closeup",
        "up close",
        "close up view",
        "zoomed in",
        "zoom in",
        "very near",
        "de cerca",
        "primer plano",
        "gros plan",
        "de pres",
        "nahaufnahme",
        "aus der nahe",
        "de perto",
    ];

    /// <inheritdoc/>
    public override string Phrase => "seen close up";

    /// <inheritdoc/>
    public override double Sinks => 90;

    /// <inheritdoc/>
    public override double Near => 1.4;

    /// <inheritdoc/>
    public override double Monuments => 1.5;

    /// <inheritdoc/>
    public override double Cast => 1.4;

    /// <inheritdoc/>
    public override double? Stands => 134;

    /// <inheritdoc/>
    public override double Room => 1440;

    /// <inheritdoc/>
    public override double? Feet => 838;
}
