using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A cactus with two arms and a flower.</summary>
internal sealed class Cactus : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["cactus", "cacti", "kaktus", "cacto"];

    /// <inheritdoc/>
    public override double Height => 199;

    /// <inheritdoc/>
    public override double Width => 130;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x5a9f5a);

    /// <inheritdoc/>
    public override bool IsTree => true;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -4 -60 L -36 -60 Q -48 -60 -48 -74 L -48 -112"), colour, 26);
        pen.Line(Outline.Of("M 4 -80 L 34 -80 Q 48 -80 48 -94 L 48 -136"), colour.Shade(0.5), 26);
        pen.Body(Outline.Box(-26, -178, 52, 180, 26), colour, 8, 0.6);
        foreach (var x in new[] { -12, 2, 15 })
        {
            pen.Dash(x, -160, x, -8, colour.Dark(0.25), 2.4);
        }

        for (var i = 0; i < 5; i++)
        {
            pen.Disc(2, -180, 4, Tone.Of(0xf08fae));
            pen.Disc(
                2 + (Math.Sin(i * 1.257) * 9),
                -182 - (Math.Cos(i * 1.257) * 9),
                7,
                Tone.Of(0xf08fae)
            );
        }

        pen.Disc(2, -182, 5, Ink.Gold);
    }
}
