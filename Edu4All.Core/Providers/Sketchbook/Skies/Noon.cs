using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>The sun at its height in the deepest blue; hardly a shadow.</summary>
internal sealed class Noon : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["noon", "midday", "high noon", "at noon", "mittag", "midi", "mediodia", "meio dia"];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xffffff), Tone.Of(0xa8abd2), Tone.Of(0xfffbe6), Tone.Of(0xc3e4f4));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x2f86d6), Tone.Of(0x5aaee8), Tone.Of(0xa9dcf2)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xffffff);

    /// <inheritdoc/>
    public override string Phrase => "at noon";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (Sheet.Width * (0.42 + (shift * 0.12)), 96);
        var rays = new Outline();
        for (var i = 0; i < 16; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 8);
            rays.Move(x + (cos * 78), y + (sin * 78)).To(x + (cos * 106), y + (sin * 106));
        }

        pen.Halo(x, y, 330, (0, Tone.Of(0xfffbe2).Thin(0.9)), (1, Tone.Of(0xfffbe2).Thin(0)));
        pen.Line(rays, Tone.Of(0xfff3b0).Glow(), 9);
        pen.Disc(x, y, 60, Tone.Of(0xfff0a6).Glow());
    }
}
