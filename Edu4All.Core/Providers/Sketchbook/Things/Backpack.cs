using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A backpack, straps before the shoulders.</summary>
internal sealed class Backpack : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["backpack", "rucksack", "school bag", "schoolbag", "mochila", "sac a dos", "bag", "satchel"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Back;

    /// <inheritdoc/>
    public override double Height => 95;

    /// <inheritdoc/>
    public override double Width => 115;

    /// <inheritdoc/>
    public override double Foot => 46;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f8f8a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -10 -34 C -10 -48 10 -48 10 -34"), colour.Dark(0.3), 6);
        pen.Body(Outline.Box(-46, -34, 88, 80, 22), colour, 7, 0.55);
        pen.Ball(-47, 22, 12, 18, colour.Dark(0.12), 4);
        pen.Ball(43, 22, 12, 18, colour.Dark(0.12).Shade(0.3), 4);
        pen.Box(-26, 8, 50, 30, colour.Dark(0.15), 8);
        pen.Dash(-24, 16, 22, 16, Ink.Gold, 3);
        pen.Dash(-32, -12, 30, -12, colour.Dark(0.25), 4);
        pen.Disc(28, -16, 6, Ink.Gold);
    }
}
