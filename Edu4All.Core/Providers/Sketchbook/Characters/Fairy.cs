using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Wings like a butterfly's, a wand with a star, a dress of petals.</summary>
internal sealed class Fairy : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fairy", "pixie", "hada", "fee", "fada", "elf"];

    /// <inheritdoc/>
    public override double Height => 219;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Type? Kit => typeof(MagicWand);

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return new(Dress(act), null, looks.Skin, looks.Skin, looks.Skin, Dress(act));
    }

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Knot;

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var wing = Tone.Of(0xbfe6f2);
        foreach (var side in new[] { -1, 1 })
        {
            var half = pen.Stretched(0, 0, side, 1);
            half.Smooth(wing.Thin(0.9), "10,-96 30,-140 70,-156 86,-130 74,-98 40,-86");
            half.Smooth(
                wing.Mix(Tone.Of(0xd9b8f0), 0.5).Thin(0.9),
                "10,-88 44,-84 70,-64 64,-40 40,-42 18,-64"
            );
            half.Flow(Ink.White, 2.5, "16,-94 42,-120 66,-138");
        }
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var dress = Dress(act);
        foreach (var x in new[] { -30, 26, -12, 8 })
        {
            pen.At(x, -62, 1, -x * 0.5)
                .Smooth(dress.Shade(x > 0 ? 0.4 : 0), "-10,-6 -15,18 0,38 15,18 10,-6");
        }
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        for (var i = -2; i <= 2; i++)
        {
            pen.Disc(
                2 + (i * 14),
                -44 + (i * i * 2.4),
                6,
                i % 2 == 0 ? Tone.Of(0xf6cf4e) : Tone.Of(0xf08fae)
            );
        }
    }

    private static Tone Dress(Act act) => act.Colour ?? Tone.Of(0x8fc46a);
}
