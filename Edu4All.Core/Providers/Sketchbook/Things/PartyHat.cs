using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A paper cone with stripes and a pompom.</summary>
internal sealed class PartyHat : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "party hat",
        "birthday hat",
        "gorro de fiesta",
        "partyhut",
        "chapeau de fete",
        "chapeau pointu",
        "partyhutchen",
        "chapeu de festa",
        "sombrero de fiesta",
        "chapeu de aniversario",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Head;

    /// <inheritdoc/>
    public override double Height => 76;

    /// <inheritdoc/>
    public override double Width => 60;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x45b3ad);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var cone = Outline.Of("M -28 4 L 0 -66 L 28 4 Q 0 14 -28 4 Z");
        pen.Body(cone, colour, 5, 0.5);
        var inside = pen.Inside(cone);
        inside.Poly(Ink.Gold, "-40,-14 40,-34 40,-22 -40,0");
        inside.Poly(Tone.Of(0xe8607a), "-40,-40 40,-62 40,-50 -40,-26");
        pen.Disc(0, -66, 9, Ink.White);
    }
}
