using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A cap and a back of spines, a pointed nose.</summary>
internal sealed class Hedgehog : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["hedgehog", "porcupine", "erizo", "herisson", "igel", "ourico"];

    private static readonly Tone Spines = Tone.Of(0x6d5142);
    private static readonly Tone Skin = Tone.Of(0xf0d2ad);

    /// <inheritdoc/>
    public override double Stature => 0.72;

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override double Height => 206;

    /// <inheritdoc/>
    protected override double Crown => 50;

    /// <inheritdoc/>
    public override Garb Garb(Act act) => Characters.Garb.Of(Skin, Skin.Pale(0.5), Skin.Dark(0.12));

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Fill(Burr(0, -66, 62, 58, 20), act.Colour ?? Spines);

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Spines;
        pen.Body(Burr(-2, -4, 62, 54, 22), coat, 8, 0.5);
        pen.Disc(-32, -14, 10, Skin.Dark(0.12));
        pen.Disc(36, -16, 9, Skin.Dark(0.18));
        pen.Body(
            Outline.Smooth(
                "-34,6 -28,-16 -12,-20 2,-8 14,-20 32,-16 38,0 60,12 58,20 34,32 4,37 -22,28"
            ),
            Skin,
            6,
            0.4
        );
        pen.Cheeks(6, 16, 46, 7);
        pen.Eyes(10, -1, 32, 6.2, act.Gaze);
        pen.Ball(60, 14, 8, 7.4, Ink.Dark, 2);
        pen.Smile(36, 22, 22, 0.4, 2.6);
    }

    private static Outline Burr(double cx, double cy, double rx, double ry, int spikes)
    {
        var xy = new double[spikes * 4];
        for (var i = 0; i < spikes * 2; i++)
        {
            var (s, c) = Math.SinCos(i * Math.PI / spikes);
            var r = i % 2 == 0 ? 1 : 0.8;
            (xy[2 * i], xy[(2 * i) + 1]) = (cx + (s * rx * r), cy - (c * ry * r));
        }

        return Outline.Poly(xy);
    }
}
