using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A beach ball.</summary>
internal sealed class Ball : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["ball", "beach ball", "pelota", "balon", "bola", "balle", "wasserball"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 60;

    /// <inheritdoc/>
    public override double Width => 60;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var disc = Outline.Oval(0, 0, 30, 30);
        pen.Body(disc, Ink.White, 6, 0.6);
        var inside = pen.Inside(disc);
        inside.Fill(
            Outline
                .From(0, -32)
                .Curve(-34, -30, -36, 26, -4, 32)
                .Curve(-14, 10, -12, -12, 0, -32)
                .Close(),
            colour
        );
        inside.Fill(
            Outline
                .From(0, -32)
                .Curve(16, -12, 18, 10, 8, 32)
                .To(24, 26)
                .Curve(34, 6, 28, -22, 0, -32)
                .Close(),
            Ink.Blue.Shade(0.3)
        );
        inside.Fill(
            Outline.From(0, -32).Curve(18, -28, 34, -18, 34, 4).To(38, -30).Close(),
            Ink.Gold
        );
        pen.Oval(-12, -16, 6, 4, Ink.White.Thin(0.7));
    }
}
