using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A fire hose with a jet of water.</summary>
internal sealed class Hose : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "hose",
        "fire hose",
        "water hose",
        "manguera",
        "schlauch",
        "mangueira",
        "garden hose",
        "tuyau d arrosage",
        "tuyau",
        "gartenschlauch",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 89;

    /// <inheritdoc/>
    public override double Width => 186;

    /// <inheritdoc/>
    public override double Foot => 60;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc9503f);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(
            Outline.Of(
                "M 20 -4 C -10 10 -60 6 -64 34 C -66 62 -10 62 -12 44 C -14 30 -50 36 -44 50"
            ),
            colour,
            9
        );
        pen.Line(Outline.Of("M 44 -12 Q 78 -34 104 -12"), Tone.Of(0x8fd0ee), 9);
        pen.Line(Outline.Of("M 44 -12 Q 72 -26 92 0"), Tone.Of(0xd5f0fa), 5);
        foreach (var (x, y) in new[] { (106.0, 0.0), (98, 12), (112, -16) })
        {
            pen.Disc(x, y, 4.4, Tone.Of(0x8fd0ee));
        }

        pen.Line(Outline.Path(16, -2, 44, -12), Ink.Gold, 11);
        pen.Line(Outline.Path(38, -10, 46, -13), Tone.Of(0xc6ccd6), 14);
    }
}
