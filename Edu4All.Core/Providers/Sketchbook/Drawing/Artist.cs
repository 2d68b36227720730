using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Third stage: a composition to layers of marks, from the sky to the grass before one's feet.</summary>
internal sealed class Artist(Composition picture, Chance chance)
{
    private readonly List<Layer> _layers = [];
    private readonly Setting _setting = new(picture.Weathers.Any(w => w.Covers), picture.Shift);
    private readonly double _haze = picture.Ground.Airless ? 0 : picture.Weathers.Max(w => w.Haze);

    // Whoever stands near keeps more of his own colours than the land does, at night above all.
    private Light Near =>
        picture.Time.Light with
        {
            Ambient = picture.Time.Light.Ambient.Mix(Tone.Of(0xffffff), 0.32),
        };

    private double Horizon => picture.Ground.Horizon;

    /// <summary>All layers from back to front.</summary>
    public IReadOnlyList<Layer> Draw()
    {
        new Firmament(picture, Open(LayerRole.Sky, 0, "sky")).Draw();
        picture.Ground.Far(Open(LayerRole.Land, _haze, "far"), _setting);
        Each(Open(LayerRole.Air, 0, "mist"), (w, pen) => w.Behind(pen, Horizon));
        foreach (var cast in picture.Cast.Where(c => c.Behind))
        {
            Draw(cast);
        }

        picture.Ground.Near(Open(LayerRole.Land, _haze * 0.55, "near"), _setting);
        foreach (var placed in picture.Monuments)
        {
            Draw(placed);
        }

        Each(Open(LayerRole.Air, 0, "veil"), (w, pen) => w.Between(pen, Horizon));
        Strewn(front: false);
        foreach (var cast in picture.Cast.Where(c => !c.Behind))
        {
            Draw(cast);
        }

        picture.Ground.Fore(Open(LayerRole.Land, 0, "fore"), _setting);
        Strewn(front: true);
        var air = Open(LayerRole.Air, 0, "air");
        Each(air, (w, pen) => w.Before(pen, Horizon));
        Glow(air);
        return _layers;
    }

    private Pen Open(LayerRole role, double haze, string part, bool near = false)
    {
        var layer = new Layer(role, []);
        _layers.Add(layer);
        return new Pen(
            layer,
            Matrix.Same,
            near ? Near : picture.Time.Light,
            haze,
            chance.For(part)
        );
    }

    private void Each(Pen pen, Action<Skies.Weather, Pen> draw)
    {
        foreach (var weather in picture.Weathers)
        {
            draw(weather, pen);
        }
    }

    private void Draw(PlacedMonument placed)
    {
        var pen = Open(
                LayerRole.Subject,
                picture.Ground.Airless ? 0 : 0.07 + (_haze * 0.8),
                placed.Monument.Names[0]
            )
            .At(placed.X, placed.Y);
        var width = placed.Monument.Width * placed.Scale;
        if (placed.Monument.Wades && picture.Ground.Water)
        {
            // Its reflection, broken by the waves.
            var mirror = pen.Stretched(
                    0,
                    0,
                    placed.Scale,
                    -Math.Min(placed.Scale * 0.42, 118 / placed.Monument.Height)
                )
                .Inside(
                    Outline.Box(
                        -placed.Monument.Width,
                        -placed.Monument.Height,
                        placed.Monument.Width * 2,
                        placed.Monument.Height
                    )
                );
            placed.Monument.Draw(mirror.Hazed(0.45));
            for (var i = 0; i < 12; i++)
            {
                pen.Box(
                    (pen.Chance.Between(-0.6, 0.3) * width),
                    4 + (i * 9),
                    width * 0.3,
                    2.5 + (i * 0.2),
                    Tone.Of(0x6cb6cb).Thin(0.7),
                    2
                );
            }
        }
        else
        {
            picture.Ground.Foot(pen, _setting, width);
            pen.Oval(width * 0.14, 3, width * 0.56, 8, Tone.Of(0x2a2a55).Thin(0.2));
        }

        placed.Monument.Draw(pen.At(0, 0, placed.Scale));
    }

    private void Draw(PlacedCast placed)
    {
        var pen = Open(
                LayerRole.Subject,
                placed.Behind ? _haze : _haze * 0.12,
                placed.Character.Names[0],
                near: true
            )
            .At(placed.X, placed.Y, placed.Scale);
        pen = placed.Mirrored ? pen.Mirrored() : pen;
        Troupe.Draw(pen, placed.Character, placed.Act, placed.Mount);
    }

    private void Strewn(bool front)
    {
        var things = picture.Strewn.Where(t => t.Front == front).OrderBy(t => t.Y).ToList();
        if (things.Count == 0)
        {
            return;
        }

        var pen = Open(
            LayerRole.Subject,
            front ? 0 : _haze * 0.25,
            front ? "before" : "among",
            near: true
        );
        foreach (var t in things)
        {
            var at = pen.At(t.X, t.Y, t.Scale);
            if (t.Thing is not Plant { IsTree: false } && t.Thing.Spot != Spot.Sky)
            {
                at.Contact(0, 0, t.Thing.Width * 0.5, 8);
            }

            if (t.Thing is Plant)
            {
                at.Print(
                    t.Thing.Names[0] + SvgWriter.Hex(t.Colour),
                    p => t.Thing.Draw(p, t.Colour)
                );
            }
            else
            {
                t.Thing.Draw(at.At(0, -t.Thing.Foot), t.Colour);
            }
        }
    }

    // A breath of the key light over everything, from the sun's side.
    private void Glow(Pen pen)
    {
        if (!picture.Ground.Airless)
        {
            var key = picture.Time.Light.Key;
            pen.Fade(
                Sheet.Whole,
                0,
                200,
                Sheet.Width * 0.8,
                500,
                (0, key.Glow().Thin(0.15)),
                (1, key.Glow().Thin(0))
            );
        }
    }
}
