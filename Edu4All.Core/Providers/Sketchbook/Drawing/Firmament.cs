using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Skies;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>The sky: colour, sun or moon, clouds.</summary>
internal sealed class Firmament(Composition picture, Pen pen)
{
    /// <summary>Draws it.</summary>
    public void Draw()
    {
        var horizon = picture.Horizon + 70;
        if (picture.Ground.Overhead is { } overhead)
        {
            var over = new (double, Tone)[overhead.Count];
            for (var i = 0; i < over.Length; i++)
            {
                over[i] = ((double)i / (over.Length - 1), overhead[i]);
            }

            pen.Fade(Sheet.Whole, 0, 0, 0, horizon, over);
            picture.Ground.Aloft(pen, picture.Horizon);
            return;
        }

        var veil = picture.Weathers.Max(w => w.Veil);
        var light = picture.Time.Light;
        var tones = picture.Time.Sky;
        var stops = new (double, Tone)[tones.Count];
        for (var i = 0; i < tones.Count; i++)
        {
            stops[i] = (
                (double)i / (tones.Count - 1),
                tones[i]
                    .Mix(
                        light.Haze.Mix(light.LampsOn ? light.Ambient : Tone.Of(0xb9c3cc), 0.4),
                        veil * 0.85
                    )
                    .Glow()
            );
        }

        pen.Fade(Sheet.Whole, 0, 0, 0, horizon, stops);
        if (veil < 0.5)
        {
            picture.Time.Lights(pen, picture.Horizon, picture.Shift);
        }

        Clouds(
            picture.Weathers.Min(w => w.Clouds) == 0 ? 0 : picture.Weathers.Max(w => w.Clouds),
            veil
        );
    }

    private void Clouds(int count, double veil)
    {
        var lit = picture.Time.Cloud.Mix(Tone.Of(0x76839a), veil * 0.8).Glow();
        var shade = lit.Mix(picture.Time.Sky[1], 0.45).Glow();
        for (var i = 0; i < count; i++)
        {
            var x = ((i + pen.Chance.Between(0.15, 0.85)) * Sheet.Width / count) + 20;
            var y = pen.Chance.Between(60, picture.Horizon * 0.55);
            pen.At(x, y, pen.Chance.Between(0.5, 1.25) * (count > 6 ? 1.35 : 1))
                .Cloud(lit.Thin(0.92), shade.Thin(0.92));
        }
    }
}
