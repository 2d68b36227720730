using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Purple ears on thin stalks.</summary>
internal sealed class Lavender : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["lavender", "lavanda", "lavande", "lavendel"];

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 43;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x8f73c8);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var (x, h) in new[] { (-14.0, 66.0), (14, 70), (0, 84) })
        {
            pen.Line(
                Outline.From(0, 0).Bend(x * 0.3, -h * 0.4, x, -h * 0.6),
                Tone.Of(0x6f9a6a),
                2.6
            );
            for (var i = 0; i < 5; i++)
            {
                var y = (-h * 0.5) - (i * h * 0.1);
                pen.Disc(x - 3 + (i % 2 * 6), y, 4.4 - (i * 0.4), colour.Shade(i % 2 * 0.4));
                pen.Disc(x + 3 - (i % 2 * 6), y - 3, 4.2 - (i * 0.4), colour);
            }
        }
    }
}
