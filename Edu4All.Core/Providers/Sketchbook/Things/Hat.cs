using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A felt hat with a band.</summary>
internal sealed class Hat : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["hat", "sombrero", "chapeau", "hut", "chapeu", "cap", "fedora"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Head;

    /// <inheritdoc/>
    public override double Height => 50;

    /// <inheritdoc/>
    public override double Width => 92;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x7d5bb0);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Oval(0, 6, 46, 10, colour.Shade(0.5));
        pen.Oval(0, 3, 46, 10, colour);
        pen.Body(
            Outline
                .From(-28, 2)
                .Curve(-28, -22, -26, -44, -14, -46)
                .Curve(-4, -47, 0, -40, 4, -41)
                .Curve(10, -48, 24, -46, 26, -38)
                .Curve(29, -26, 28, -10, 28, 2)
                .Bend(0, 10, -28, 2)
                .Close(),
            colour,
            6,
            0.6
        );
        pen.Fill(
            Outline
                .From(-28.4, -10)
                .Bend(0, -2, 28.4, -10)
                .To(28.4, 1)
                .Bend(0, 9, -28.4, 1)
                .Close(),
            Ink.Gold
        );
    }
}
