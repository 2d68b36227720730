using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A house with a red roof and a chimney.</summary>
internal sealed class House : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["house", "cottage", "casa", "maison", "haus", "cabin"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.6;

    /// <inheritdoc/>
    public override double Height => 280;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override Point Top => new(0, -258);

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf6e6c4);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(64, -270, 34, 80, Ink.Brick.Shade(0.4));
        pen.Box(58, -276, 46, 12, Ink.Brick, 3);
        pen.Body(Outline.Box(-118, -160, 236, 160), colour, 9, 0.5);
        pen.Poly(Ink.Red, "-148,-150 0,-262 148,-150");
        pen.Poly(Ink.Red.Shade(0.6), "0,-262 148,-150 40,-150");
        pen.Box(-28, -92, 54, 92, Tone.Of(0x7a5236), 4);
        pen.Disc(14, -46, 4, Ink.Gold);
        foreach (var x in new[] { -96, 48 })
        {
            pen.Box(x, -118, 50, 50, Ink.White, 3);
            pen.Box(x + 5, -113, 40, 40, pen.LampsOn ? Ink.Lamp : Tone.Of(0x8fc4e0));
            pen.Line(
                Outline.Path(x + 25, -113, x + 25, -73).And(Outline.Path(x + 5, -93, x + 45, -93)),
                Ink.White,
                4
            );
        }

        pen.Disc(0, -196, 20, Ink.White);
        pen.Disc(0, -196, 15, pen.LampsOn ? Ink.Lamp : Tone.Of(0x8fc4e0));
        pen.Box(-126, -6, 252, 8, Ink.Leaf, 4);
    }
}
