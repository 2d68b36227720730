using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A European badger: a white head, a black band through each eye, a grey coat.</summary>
internal sealed class Badger : Figure
{
    private static readonly Tone Grey = Tone.Of(0x8b8d98);

    /// <inheritdoc/>
    public override double Width => 132;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["badger", "tejon", "blaireau", "dachs", "texugo"];

    /// <inheritdoc/>
    public override double Stature => 0.9;

    /// <inheritdoc/>
    protected override double Crown => 38;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var coat = act.Colour ?? Grey;
        return new(
            coat,
            Tone.Of(0x3b3842),
            coat.Dark(0.45),
            Tone.Of(0x3b3842),
            coat.Dark(0.45),
            Tone.Of(0x3b3842)
        );
    }

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Smooth((act.Colour ?? Grey).Pale(0.2), "-24,-54 -54,-52 -66,-36 -58,-26 -26,-36");

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var (white, band) = (Tone.Of(0xfbf6ec), Tone.Of(0x332f3b));
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc((side * 32) + 1, -27, 12, band);
            pen.Disc((side * 32) + 1, -29, 7.5, white.Shade(0.2));
        }

        var head = Outline.Smooth(
            "-44,6 -38,-18 -22,-35 2,-39 26,-35 42,-18 47,6 38,22 24,34 8,38 -8,34 -32,24"
        );
        pen.Body(head, white, 7, 0.4);
        var face = pen.Inside(head);
        face.Smooth(band, "-26,-44 -9,-40 -7,-20 -4,6 2,22 -6,30 -20,20 -28,2 -30,-20");
        face.Smooth(band, "44,-44 28,-40 25,-20 23,6 17,22 25,30 38,20 42,2 42,-20");
        face.Smooth((act.Colour ?? Grey).Shade(0.1), "-50,14 -40,26 -26,40 -52,40");
        face.Smooth((act.Colour ?? Grey).Shade(0.4), "54,14 44,26 32,40 56,40");
        pen.Oval(10, 24, 19, 14, white);
        foreach (var x in new[] { -13, 31 })
        {
            pen.Disc(x, -4, 8, white);
            pen.Eye(x + 0.6, -3.6, 6.6);
        }

        pen.Muzzle(10, 24, 22);
        pen.Smooth(Ink.Dark, "0,13 10,10 20,13 16,21 10,23 4,21");
        pen.Oval(7, 14, 3.4, 1.6, Ink.White.Thin(0.7));
    }
}
