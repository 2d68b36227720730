using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A pair of rubber boots.</summary>
internal sealed class Boots : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "boots",
        "wellies",
        "wellingtons",
        "rubber boots",
        "botas",
        "bottes",
        "stiefel",
        "shoes",
        "zapatos",
        "schuhe",
    ];

    /// <inheritdoc/>
    public override string Called => "boots";

    /// <inheritdoc/>
    public override string Several => "boots";

    /// <inheritdoc/>
    public override Spot Spot => Spot.Feet;

    /// <inheritdoc/>
    public override double Height => 35;

    /// <inheritdoc/>
    public override double Width => 70;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe2574c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var x in new[] { -15, 15 })
        {
            var tone = colour.Shade(x > 0 ? 0.3 : 0);
            pen.Path(
                tone,
                $"M {x - 12} -32 L {x + 12} -32 L {x + 12} -16 C {x + 26} -14 {x + 26} 2 {x + 22} 2 L {x - 12} 2 Z"
            );
            pen.Box(x - 13, -34, 26, 7, tone.Pale(0.4), 3);
            pen.Dash(x - 11, 1, x + 21, 1, tone.Dark(0.35), 4);
        }
    }
}
