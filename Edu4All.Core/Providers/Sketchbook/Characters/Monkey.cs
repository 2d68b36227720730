using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A brown monkey: round ears, a pale heart of a face, a curled tail.</summary>
internal sealed class Monkey : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["monkey", "ape", "chimp", "chimpanzee", "mono", "singe", "affe", "macaco"];

    private static readonly Tone Brown = Tone.Of(0x8a5a3c);
    private static readonly Tone Face = Tone.Of(0xf0cda4);

    /// <inheritdoc/>
    public override double Width => 166;

    /// <inheritdoc/>
    public override Garb Garb(Act act) => Characters.Garb.Of(act.Colour ?? Brown, Face, Face);

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Flow(
            (act.Colour ?? Brown).Shade(0.2),
            10,
            "-20,-46 -54,-34 -76,-52 -74,-86 -54,-92 -46,-76 -56,-68"
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Brown;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc((side * 46) + 1, -2, 17, coat.Shade(side > 0 ? 0.4 : 0));
            pen.Disc((side * 46) + 1, -1, 10, Face);
        }

        pen.Body(
            Outline.Smooth("-42,2 -36,-26 -12,-41 14,-41 38,-26 44,2 36,24 14,36 -12,36 -34,24"),
            coat,
            8,
            0.5
        );
        pen.Smooth(
            Face,
            "8,-14 -4,-26 -22,-22 -28,-4 -22,8 -28,20 -14,32 8,35 30,32 42,20 38,8 42,-4 36,-22 20,-26"
        );
        pen.Smooth(coat, "-6,-36 2,-54 8,-40 18,-52 16,-34");
        pen.Cheeks(8, 14, 56, 7);
        pen.Eyes(8, -6, 28, 6.2, act.Gaze);
        pen.Disc(4, 8, 2.2, Ink.Dark);
        pen.Disc(12, 8, 2.2, Ink.Dark);
        pen.Smile(8, 17, 26, 0.5, 2.8);
    }
}
