using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wheelchair with a large wheel.</summary>
internal sealed class Wheelchair : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "wheelchair",
        "wheel chair",
        "silla de ruedas",
        "fauteuil roulant",
        "rollstuhl",
        "cadeira de rodas",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 145;

    /// <inheritdoc/>
    public override double Width => 160;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f8fc4);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-10, -66);

    /// <inheritdoc/>
    public override Point? Grip => new(4, -62);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -44 -54 L -50 -136 L -66 -140"), Tone.Of(0x6d7a90), 7);
        pen.Box(-54, -130, 14, 74, colour, 6);
        pen.Box(-50, -66, 84, 14, colour, 6);
        pen.Line(Outline.Of("M 30 -58 L 46 -22 L 68 -18"), Tone.Of(0x6d7a90), 7);
        pen.Solid(48, 15);
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Spoked(-16, 50, 8);
        pen.Line(Outline.Oval(-16, -50, 36, 36), colour, 3.4);
    }
}
