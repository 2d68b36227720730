using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Long ears, a strong tail, a young one in the pouch.</summary>
internal sealed class Kangaroo : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["kangaroo", "canguro", "kangourou", "kanguru", "joey", "kangaru", "canguru"];

    private static readonly Tone Fawn = Tone.Of(0xc08a5a);

    /// <inheritdoc/>
    public override double Width => 216;

    /// <inheritdoc/>
    public override double Stature => 1.15;

    /// <inheritdoc/>
    public override double Height => 236;

    /// <inheritdoc/>
    protected override double Crown => 38;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Fawn,
            (act.Colour ?? Fawn).Pale(0.55),
            (act.Colour ?? Fawn).Dark(0.15)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Body(
            Outline.Smooth("-16,-64 -44,-40 -74,-14 -104,-10 -104,0 -66,0 -30,-14 -6,-36"),
            (act.Colour ?? Fawn).Shade(0.2),
            5,
            0.5
        );

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var coat = act.Colour ?? Fawn;
        pen.Smooth(coat, "-6,-74 -8,-94 2,-86 10,-86 18,-94 18,-74 12,-64 0,-64");
        pen.Eyes(7, -77, 11, 2.4, act.Gaze);
        pen.Disc(7, -71, 2.4, Ink.Dark);
        pen.Path(coat.Dark(0.14), "M -20 -68 Q 4 -54 28 -68 Q 28 -40 4 -38 Q -18 -40 -20 -68 Z");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Fawn;
        foreach (var side in new[] { -1, 1 })
        {
            var ear = pen.At(side * 22, -28, 1, side * 16);
            ear.Body(
                Outline.Smooth("-11,8 -15,-24 0,-58 15,-24 11,8"),
                coat.Shade(side > 0 ? 0.3 : 0),
                4,
                0.4
            );
            ear.Smooth(Tone.Of(0xf0b9a0), "-5,0 -8,-22 0,-44 8,-22 5,0");
        }

        pen.Body(
            Outline.Smooth("-36,-2 -32,-24 -10,-38 14,-38 36,-24 42,0 44,18 30,36 2,38 -20,28"),
            coat,
            7,
            0.5
        );
        pen.Smooth(coat.Pale(0.5), "-4,14 8,4 34,4 44,16 34,34 8,36");
        pen.Cheeks(6, 12, 58, 7);
        pen.Eyes(8, -9, 36, 6.6, act.Gaze);
        pen.Smooth(Ink.Dark, "12,8 22,5 32,8 28,16 22,18 16,16");
        pen.Smile(20, 24, 20, 0.45, 2.6);
    }
}
