using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A red toadstool with white spots.</summary>
internal sealed class Mushroom : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["mushroom", "toadstool", "seta", "champignon", "pilz", "cogumelo", "hongo"];

    /// <inheritdoc/>
    public override double Height => 92;

    /// <inheritdoc/>
    public override double Width => 96;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of("M -15 -44 Q -10 -20 -18 0 L 18 0 Q 10 -20 15 -44 Z"),
            Tone.Of(0xf6ecd6),
            4,
            0.5
        );
        var cap = Outline.Of("M -46 -42 C -46 -108 46 -108 46 -42 Q 0 -28 -46 -42 Z");
        pen.Body(cap, colour, 6, 0.6);
        foreach (
            var (x, y, r) in new[] { (-22.0, -58.0, 8.0), (4, -76, 9), (26, -56, 7), (0, -48, 5) }
        )
        {
            pen.Inside(cap).Disc(x, y, r, Ink.White);
        }
    }
}
