using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A rainbow across the sky, opposite the sun.</summary>
internal sealed class Rainbow : Weather
{
    private static readonly int[] Bands =
    [
        0xe8574f,
        0xf39a4a,
        0xf7d65a,
        0x74bf6a,
        0x4f9bd6,
        0x7a68bd,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["rainbow", "regenbogen", "arc en ciel", "arcoiris"];

    /// <inheritdoc/>
    public override string Phrase => "under a rainbow";

    /// <inheritdoc/>
    public override void Behind(Pen pen, double horizon)
    {
        var (cx, cy) = (Sheet.Width * 0.58, horizon + 60);
        for (var i = 0; i < Bands.Length; i++)
        {
            var r = 500 - (i * 17);
            var arc = Outline
                .From(cx - r, cy)
                .Curve(cx - r, cy - (r * 0.5523), cx - (r * 0.5523), cy - r, cx, cy - r)
                .Curve(cx + (r * 0.5523), cy - r, cx + r, cy - (r * 0.5523), cx + r, cy);
            pen.Line(arc, Tone.Of(Bands[i]).Thin(0.62), 17.5);
        }
    }
}
