using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Dark glasses.</summary>
internal sealed class Sunglasses : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sunglasses",
        "shades",
        "gafas de sol",
        "lunettes de soleil",
        "sonnenbrille",
        "oculos de sol",
        "oculos escuros",
    ];

    /// <inheritdoc/>
    public override string Called => "sunglasses";

    /// <inheritdoc/>
    public override string Several => "sunglasses";

    /// <inheritdoc/>
    public override Spot Spot => Spot.Eyes;

    /// <inheritdoc/>
    public override double Height => 24;

    /// <inheritdoc/>
    public override double Width => 73;

    /// <inheritdoc/>
    public override double Foot => 12;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Dark;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var x in new[] { -18, 18 })
        {
            var lens = Outline.Of(
                $"M {x - 16} -10 L {x + 16} -10 C {x + 18} 6 {x + 8} 14 {x} 13 C {x - 8} 14 {x - 18} 6 {x - 16} -10 Z"
            );
            pen.Fill(lens, colour);
            pen.Inside(lens)
                .Poly(Ink.White.Thin(0.3), x - 10, -12, x - 2, -12, x - 10, 14, x - 18, 14);
        }

        pen.Dash(-34, -9, 34, -9, colour, 4);
    }
}
