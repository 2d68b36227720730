using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A tall black hat with a red band.</summary>
internal sealed class TopHat : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["top hat", "tall hat", "chistera", "chapeau haut de forme", "zylinder", "cartola"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Head;

    /// <inheritdoc/>
    public override double Height => 70;

    /// <inheritdoc/>
    public override double Width => 84;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3a3647);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Oval(0, 4, 42, 10, colour.Dark(0.2));
        pen.Oval(0, 1, 42, 10, colour);
        pen.Body(
            Outline.Of("M -26 2 L -30 -60 Q 0 -50 30 -60 L 26 2 Q 0 10 -26 2 Z"),
            colour,
            6,
            0.6
        );
        pen.Oval(0, -60, 30, 7, colour.Pale(0.15));
        pen.Path(Ink.Red, "M -27.4 -14 Q 0 -6 27.4 -14 L 26.4 0 Q 0 8 -26.4 0 Z");
    }
}
