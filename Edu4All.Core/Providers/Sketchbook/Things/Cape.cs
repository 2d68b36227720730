using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A cape that flutters behind.</summary>
internal sealed class Cape : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["cape", "cloak", "capa", "umhang", "mantle"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Back;

    /// <inheritdoc/>
    public override double Height => 105;

    /// <inheritdoc/>
    public override double Width => 122;

    /// <inheritdoc/>
    public override double Foot => 78;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour) =>
        pen.Body(
            Outline.Smooth("-22,-22 -44,10 -76,62 -70,78 -32,70 6,80 42,70 34,10 22,-22 0,-26"),
            colour,
            8,
            0.6
        );
}
