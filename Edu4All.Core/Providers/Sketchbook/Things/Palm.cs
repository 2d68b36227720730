using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A palm with coconuts.</summary>
internal sealed class Palm : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["palm", "palm tree", "palmera", "palmier", "palme", "palmeira", "coconut tree"];

    /// <inheritdoc/>
    public override double Height => 313;

    /// <inheritdoc/>
    public override double Width => 220;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4f9f5a);

    /// <inheritdoc/>
    public override bool IsTree => true;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var trunk = Outline.Of("M -14 0 C -8 -80 -6 -140 16 -206 L 30 -202 C 12 -140 8 -80 14 0 Z");
        pen.Body(trunk, Tone.Of(0xb5895a), 5, 0.5);
        for (var i = 0; i < 7; i++)
        {
            pen.Inside(trunk)
                .Flow(
                    Tone.Of(0x8a6440),
                    3,
                    -20,
                    -24 - (i * 26),
                    4,
                    -18 - (i * 26),
                    34,
                    -26 - (i * 26)
                );
        }

        foreach (
            var (a, s) in new[]
            {
                (-150.0, 0.6),
                (-30, 0.6),
                (-175, 0.2),
                (-5, 0.2),
                (-205, 0),
                (28, 0),
                (-92, 0.4),
            }
        )
        {
            pen.At(24, -206, 1, a)
                .Smooth(colour.Shade(s), "0,-4 40,-20 86,-12 106,10 70,6 36,8 0,6");
        }

        foreach (var (x, y) in new[] { (14.0, -196.0), (30, -192), (22, -184) })
        {
            pen.Ball(x, y, 10, 10, Tone.Of(0x7a5236), 3);
        }
    }
}
