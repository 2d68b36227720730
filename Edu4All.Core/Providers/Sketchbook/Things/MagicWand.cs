using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wand with a star that sparkles.</summary>
internal sealed class MagicWand : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["magic wand", "wand", "varita", "baguette magique", "zauberstab", "varinha"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 92;

    /// <inheritdoc/>
    public override double Width => 57;

    /// <inheritdoc/>
    public override double Foot => 18;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Gold;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(-4, 16, 8, -44, Tone.Of(0x5a4a78), 5);
        pen.Star(10, -54, 19, colour);
        pen.Star(10, -54, 9, colour.Pale(0.6));
        foreach (var (x, y) in new[] { (-14.0, -66.0), (34, -68), (32, -38) })
        {
            pen.Star(x, y, 4.4, colour.Pale(0.5).Glow());
        }
    }
}
