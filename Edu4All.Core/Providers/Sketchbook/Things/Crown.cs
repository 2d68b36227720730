using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Gold, five points, three stones.</summary>
internal sealed class Crown : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["crown", "corona", "couronne", "krone", "coroa", "tiara"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Head;

    /// <inheritdoc/>
    public override double Height => 52;

    /// <inheritdoc/>
    public override double Width => 83;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Gold;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(Outline.Poly("-30,2 -36,-36 -18,-20 0,-44 18,-20 36,-36 30,2"), colour, 6, 0.7);
        pen.Fill(
            Outline.From(-31, -4).Bend(0, 4, 31, -4).To(30, 6).Bend(0, 14, -30, 6).Close(),
            colour.Lit(0.6)
        );
        foreach (var (x, y) in new[] { (-36.0, -38.0), (0, -46), (36, -38) })
        {
            pen.Disc(x, y, 5, Ink.Red);
        }

        pen.Disc(0, 4.6, 4.6, Ink.Blue);
        pen.Disc(-17, 3, 3.4, Ink.Red);
        pen.Disc(17, 3, 3.4, Ink.Red);
    }
}
