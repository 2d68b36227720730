using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A sunflower.</summary>
internal sealed class Sunflower : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["sunflower", "girasol", "tournesol", "sonnenblume", "girassol"];

    /// <inheritdoc/>
    public override double Height => 127;

    /// <inheritdoc/>
    public override double Width => 63;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf7b52c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x4f9148);
        pen.Line(Outline.From(0, 0).Bend(-3, -50, 2, -92), stem, 5);
        pen.Smooth(stem.Lit(0.2), "0,-36 -16,-52 -30,-50 -18,-36");
        pen.Smooth(stem.Shade(0.3), "0,-46 16,-62 30,-58 18,-46");
        var petals = new Outline();
        for (var i = 0; i < 12; i++)
        {
            var (s, c) = Math.SinCos(i * Math.PI / 6);
            petals
                .Move(2 + (s * 10) - (c * 6), -96 - (c * 10) - (s * 6))
                .Bend(
                    2 + (s * 24) - (c * 8),
                    -96 - (c * 24) - (s * 8),
                    2 + (s * 30),
                    -96 - (c * 30)
                )
                .Bend(
                    2 + (s * 24) + (c * 8),
                    -96 - (c * 24) + (s * 8),
                    2 + (s * 10) + (c * 6),
                    -96 - (c * 10) + (s * 6)
                )
                .Close();
        }

        pen.Fill(petals, colour);
        pen.Disc(2, -96, 14, Tone.Of(0x6d4330));
        pen.Disc(4, -94, 9, Tone.Of(0x8a5a3c));
    }
}
