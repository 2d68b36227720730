using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Open, with scalloped edge; the hand is at the crook.</summary>
internal sealed class Umbrella : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "umbrella",
        "paraguas",
        "parapluie",
        "regenschirm",
        "parasol",
        "guarda chuva",
        "schirm",
        "sombrinha",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 171;

    /// <inheritdoc/>
    public override double Width => 157;

    /// <inheritdoc/>
    public override double Foot => 22;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f8fc4);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.From(0, 14).Curve(0, 24, -12, 24, -12, 14), Ink.Bark, 5);
        pen.Dash(0, 14, 0, -110, Ink.Bark, 4.4);
        var dome = Outline
            .From(-78, -66)
            .Curve(-74, -112, -40, -136, 0, -136)
            .Curve(40, -136, 74, -112, 78, -66)
            .Bend(65, -78, 52, -66)
            .Bend(39, -78, 26, -66)
            .Bend(13, -78, 0, -66)
            .Bend(-13, -78, -26, -66)
            .Bend(-39, -78, -52, -66)
            .Bend(-65, -78, -78, -66)
            .Close();
        pen.Body(dome, colour, 14, 0.55);
        var inside = pen.Inside(dome);
        inside.Fill(
            Outline
                .From(-26, -60)
                .Curve(-26, -100, -14, -128, 0, -138)
                .Curve(14, -128, 26, -100, 26, -60)
                .Close(),
            colour.Pale(0.35)
        );
        inside.Fill(
            Outline
                .From(-80, -60)
                .Curve(-76, -100, -40, -132, 0, -138)
                .Curve(-30, -124, -50, -96, -52, -60)
                .Close(),
            colour.Pale(0.35)
        );
        inside.Fill(
            Outline
                .From(80, -60)
                .Curve(76, -100, 40, -132, 0, -138)
                .Curve(30, -124, 50, -96, 52, -60)
                .Close(),
            colour.Shade(0.3).Pale(0.25)
        );
        pen.Dash(0, -136, 0, -146, Ink.Bark, 4.4);
    }
}
