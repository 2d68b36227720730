using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Third stage: a composition to layers of marks, from the sky to the grass before one's feet.</summary>
internal sealed class Artist(Composition picture, Chance chance)
{
    private readonly List<Layer> _layers = [];
    private readonly Setting _setting = new(
        picture.Weathers.Any(w => w.Covers) || picture.Season is { Covers: true },
        picture.Shift,
        picture.Season
    );
    private readonly Light _light = picture.Ground.In(picture.Time.Light);
    private readonly Lens? _lens = picture.Framing is { Leans: not 0 } f ? new(f.Leans) : null;
    private readonly double _haze = picture.Ground.Airless ? 0 : picture.Weathers.Max(w => w.Haze);

    // Whoever stands near keeps more of his own colours than the land does, at night above all.
    private Light Near => _light with { Ambient = _light.Ambient.Mix(Tone.Of(0xffffff), 0.32) };

    private double Horizon => picture.Horizon;

    // A cloudy sky and a place without one cast no long shadows.
    private double LongShadow =>
        picture.Ground.Overhead is null && picture.Weathers.Max(w => w.Veil) < 0.3
            ? picture.Time.Shadow
            : 0;

    /// <summary>All layers from back to front.</summary>
    public IReadOnlyList<Layer> Draw()
    {
        new Firmament(picture, Open(LayerRole.Sky, 0, "sky")).Draw();
        picture.Ground.Far(Framed(Open(LayerRole.Land, _haze, "far"), 1), _setting);
        Each(Open(LayerRole.Air, 0, "mist"), (w, pen) => w.Behind(pen, Horizon));
        foreach (var cast in picture.Cast.Where(c => c.Behind))
        {
            Draw(cast);
        }

        var near = Open(LayerRole.Land, _haze * 0.55, "near");
        picture.Ground.Near(Framed(near, picture.Framing?.Near ?? 1), _setting);
        if (!picture.Ground.Airless)
        {
            picture.Season?.Strew(near, Horizon);
        }

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
        if (picture.Framing is Panorama)
        {
            var paper = Tone.Of(0xfbf7ec).Glow();
            air.Box(-4, -4, Sheet.Width + 8, Panorama.Band + 4, paper);
            air.Box(-4, Sheet.Height - Panorama.Band, Sheet.Width + 8, Panorama.Band + 4, paper);
        }

        return _layers;
    }

    private Pen Open(LayerRole role, double haze, string part, bool near = false)
    {
        var layer = new Layer(role, []) { Name = part, Near = near };
        _layers.Add(layer);
        return new Pen(layer, Matrix.Same, near ? Near : _light, haze, chance.For(part));
    }

    // The land as the framing shows it: moved with the horizon, and nearer.
    private Pen Framed(Pen pen, double zoom) =>
        picture.Framing is null
            ? pen
            : pen.At(Sheet.Width / 2 * (1 - zoom), Horizon - (picture.Ground.Horizon * zoom), zoom);

    // What was drawn since a mark: leans as the framing wants, and lays its shadow before itself.
    private void Settle(int since, double foot)
    {
        var marks = _layers[^1].Marks;
        var drawn = marks[since..];
        marks.RemoveRange(since, drawn.Count);
        _lens?.Look(drawn);
        if (LongShadow > 0 && Shadow.Of(drawn, foot, LongShadow) is { } shadow)
        {
            marks.Add(new Mark(shadow, new Paint(Tone.Of(0x2a2a55).Thin(0.2))));
        }

        marks.AddRange(drawn);
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
                picture.Ground.Airless ? 0 : Math.Min(0.9, 0.07 + placed.Haze + (_haze * 0.8)),
                placed.Monument.Names[0]
            )
            .At(placed.X, placed.Y);
        var width = placed.Monument.Width * placed.Scale;
        if (picture.Ground.Water && _lens is null)
        {
            Mirror.Draw(placed, pen, island => picture.Ground.Foot(island, _setting, width));
            return;
        }

        picture.Ground.Foot(pen, _setting, width);
        pen.Oval(width * 0.14, 3, width * 0.56, 8, Tone.Of(0x2a2a55).Thin(0.2));
        var since = _layers[^1].Marks.Count;
        placed.Monument.Draw(pen.At(0, 0, placed.Scale));
        Settle(since, placed.Y + 2);
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
        Settle(0, placed.Y);
    }

    private void Strewn(bool front)
    {
        var things = picture.Strewn.Where(t => t.Front == front).OrderBy(t => t.Y).ToList();
        var common = things.FindAll(t => !t.Own);
        if (common.Count > 0)
        {
            Strew(common, front ? "before" : "among", front);
        }

        // What was put into a painted part has a layer of its own, so that all others stay as they are; a bed of flowers has one.
        foreach (
            var own in things
                .Where(t => t.Own)
                .GroupBy(t => t.Thing is Plant ? (t.Thing, t.Colour) : (object)t)
        )
        {
            Strew(own, own.First().Thing.Names[0], front);
        }
    }

    private void Strew(IEnumerable<PlacedThing> things, string name, bool front)
    {
        var pen = Open(LayerRole.Subject, front ? 0 : _haze * 0.25, name, near: true);
        foreach (var t in things)
        {
            var at = pen.At(t.X, t.Y, t.Scale);
            if (
                t.Thing is not Plant { IsTree: false }
                && t.Thing.Spot != Spot.Sky
                && (!t.Own || t.Y > Horizon)
            )
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
