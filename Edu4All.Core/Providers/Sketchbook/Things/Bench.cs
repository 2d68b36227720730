using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A park bench.</summary>
internal sealed class Bench : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "bench",
        "park bench",
        "banco",
        "banc",
        "parkbank",
        "sitzbank",
        "banc public",
        "banco de jardim",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 120;

    /// <inheritdoc/>
    public override double Width => 250;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xb5803f);

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -60);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var iron = Tone.Of(0x4a4f5f);
        foreach (var x in new[] { -96, 96 })
        {
            pen.Line(Outline.Path(x, -2, x, -116), iron, 8);
            pen.Line(Outline.Path(x + 14, -2, x + 14, -56, x - 4, -58), iron, 8);
        }

        for (var i = 0; i < 3; i++)
        {
            pen.Body(Outline.Box(-122, -118 + (i * 19), 244, 14, 4), colour, 3, 0.4);
        }

        pen.Body(Outline.Box(-122, -62, 244, 12, 4), colour.Lit(0.2), 3, 0.4);
        pen.Body(Outline.Box(-118, -50, 250, 10, 4), colour.Dark(0.15), 3, 0.4);
    }
}
