using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A stone bridge over a stream.</summary>
internal sealed class Bridge : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["bridge", "puente", "pont", "brucke", "ponte"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 98;

    /// <inheritdoc/>
    public override double Width => 411;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Granite;

    /// <inheritdoc/>
    public override bool Stood => true;

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -88);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Oval(0, -4, 108, 16, Tone.Of(0x8fd0ee));
        var stone = Outline.Of(
            "M -198 0 L -198 -38 Q 0 -130 198 -38 L 198 0 L 92 0 C 90 -84 -90 -84 -92 0 Z"
        );
        pen.Body(stone, colour, 8, 0.6);
        for (var i = 0; i < 9; i++)
        {
            var (s, c) = Math.SinCos((i - 4) * 0.34);
            pen.Dash(s * 92, -c * 63, s * 106, -c * 78, colour.Dark(0.3), 3);
        }

        pen.Line(Outline.Of("M -198 -44 Q 0 -136 198 -44"), colour.Lit(0.6), 13);
    }
}
