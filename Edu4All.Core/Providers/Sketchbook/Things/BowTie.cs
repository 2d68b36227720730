using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A bow tie with spots.</summary>
internal sealed class BowTie : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "bow tie",
        "bowtie",
        "tie",
        "pajarita",
        "noeud papillon",
        "fliege",
        "krawatte",
        "corbata",
        "cravate",
        "gravata",
        "ribbon",
        "gravata borboleta",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Neck;

    /// <inheritdoc/>
    public override double Height => 28;

    /// <inheritdoc/>
    public override double Width => 55;

    /// <inheritdoc/>
    public override double Foot => 13;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Smooth(colour, "0,0 -22,-14 -27,0 -22,14");
        pen.Smooth(colour.Shade(0.4), "0,0 22,-14 27,0 22,14");
        foreach (var x in new[] { -18, -10, 12, 20 })
        {
            pen.Disc(x, x % 4 == 0 ? 4 : -3, 2.4, Ink.White);
        }

        pen.Box(-6, -7, 12, 14, colour.Dark(0.2), 5);
    }
}
