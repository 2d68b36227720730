using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A scooter to push with one foot.</summary>
internal sealed class Scooter : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "scooter",
        "kick scooter",
        "patinete",
        "trottinette",
        "roller",
        "tretroller",
        "monopatin",
        "patineta",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 170;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe8607a);

    /// <inheritdoc/>
    public override bool Stood => true;

    /// <inheritdoc/>
    public override Anchor? Seat => new(-16, -34);

    /// <inheritdoc/>
    public override Point? Grip => new(50, -148);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 74 -26 L 56 -152 M 34 -154 L 70 -158"), Tone.Of(0xb4bcca), 8);
        pen.Dash(30, -153, 44, -155, Ink.Dark, 10);
        pen.Line(Outline.Of("M -62 -26 L 40 -26 L 66 -70"), colour, 13);
        pen.Solid(-72, 20);
        pen.Solid(76, 20);
    }
}
