using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A lion with a mane like a sun.</summary>
internal sealed class Lion : Figure
{
    private static readonly Tone Sand = Tone.Of(0xe7b45c);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["lion", "leon", "lowe", "leao"];

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    protected override bool OnHaunches => true;

    /// <inheritdoc/>
    protected override double Crown => 52;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Sand,
            (act.Colour ?? Sand).Pale(0.5),
            (act.Colour ?? Sand).Pale(0.2)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var coat = act.Colour ?? Sand;
        pen.Flow(coat.Shade(0.2), 10, "-24,-14 -62,-10 -80,-36 -72,-70");
        pen.Smooth(coat.Dark(0.45), "-72,-64 -84,-76 -76,-100 -64,-84");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Sand;
        var mane = coat.Mix(Tone.Of(0x9a4a28), 0.62);
        var rays = new double[48];
        for (var i = 0; i < 24; i++)
        {
            var (s, c) = Math.SinCos(i * Math.PI / 12);
            var r = i % 2 == 0 ? 62 : 51;
            (rays[2 * i], rays[(2 * i) + 1]) = (2 + (s * r), 2 - (c * r * 0.94));
        }

        pen.Body(Outline.Smooth(rays), mane, 9, 0.5);
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc((side * 32) + 2, -28, 12, coat.Shade(side > 0 ? 0.3 : 0));
            pen.Disc((side * 32) + 2, -27, 6.5, Tone.Of(0xf0b9a0));
        }

        pen.Body(
            Outline.Smooth("-36,2 -30,-22 -8,-34 14,-34 36,-22 42,2 34,22 14,33 -8,33 -28,22"),
            coat,
            7,
            0.4
        );
        pen.Oval(1, 17, 13, 11, coat.Pale(0.8));
        pen.Oval(16, 17, 13, 11, coat.Pale(0.8));
        pen.Muzzle(8.5, 15, 22);
        pen.Smooth(Tone.Of(0x8a4b3c), "-1,3 8.5,1 18,3 13,11 8.5,13 4,11");
        pen.Whiskers(8.5, 17, 20, 14);
        pen.Eyes(8.5, -8, 34, 6.6, act.Gaze);
    }
}
