using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A drum with cords and two sticks.</summary>
internal sealed class Drum : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["drum", "drums", "tambor", "tambour", "trommel"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 75;

    /// <inheritdoc/>
    public override double Width => 89;

    /// <inheritdoc/>
    public override double Foot => 34;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(Outline.Of("M -36 -14 L -36 22 Q 0 44 36 22 L 36 -14 Z"), colour, 6, 0.6);
        var cords = new Outline();
        for (var i = 0; i < 6; i++)
        {
            cords
                .Move(-36 + (i * 12), i % 2 == 0 ? -8 : 26)
                .To(-24 + (i * 12), i % 2 == 0 ? 26 : -8);
        }

        pen.Line(cords, Ink.Gold, 2.6);
        pen.Line(Outline.Of("M -36 22 Q 0 44 36 22"), Ink.Gold, 5);
        pen.Oval(0, -14, 36, 12, Ink.White);
        pen.Line(Outline.Oval(0, -14, 36, 12), Ink.Gold, 4);
        pen.Dash(-10, -16, -40, -38, Ink.Bark, 4.4);
        pen.Dash(12, -18, 44, -36, Ink.Bark, 4.4);
        pen.Disc(-9, -16, 5, Tone.Of(0xe9c46a));
        pen.Disc(11, -18, 5, Tone.Of(0xe9c46a));
    }
}
