using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A plain flag on a pole.</summary>
internal sealed class Flag : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["flag", "bandera", "drapeau", "fahne", "flagge", "bandeira"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 155;

    /// <inheritdoc/>
    public override double Width => 90;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(0, 28, 0, -116, Ink.Bark, 5);
        pen.Fill(
            Outline
                .From(0, -114)
                .Curve(24, -126, 44, -100, 78, -112)
                .To(78, -62)
                .Curve(46, -50, 26, -76, 0, -62)
                .Close(),
            colour
        );
        pen.Fill(
            Outline
                .From(40, -108)
                .Curve(52, -106, 64, -107, 78, -112)
                .To(78, -62)
                .Curve(64, -57, 52, -58, 40, -60)
                .Close(),
            colour.Shade(0.4)
        );
        pen.Disc(0, -119, 5, Ink.Gold);
    }
}
