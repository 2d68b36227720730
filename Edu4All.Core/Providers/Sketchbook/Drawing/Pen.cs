namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// What everything is drawn with. A pen knows where it stands (its own units), the light and the haze at its depth, and
/// leaves <see cref="Mark"/>s on a layer. Monuments, characters and things only ever see a pen.
/// </summary>
internal sealed class Pen(
    Layer layer,
    Matrix map,
    Light light,
    double haze,
    Chance chance,
    Outline? clip = null
)
{
    /// <summary>Dice for small irregularities.</summary>
    public Chance Chance { get; } = chance;

    /// <summary>Windows and lamps are lit.</summary>
    public bool LampsOn => light.LampsOn;

    /// <summary>The colour of the air far off: what is seen through an arch.</summary>
    public Tone Air => light.Haze.Mix(Tone.Of(0xffffff), light.LampsOn ? 0.08 : 0.3).Glow();

    /// <summary>
    /// Towards the sun along x in local units. The light falls from the left in every picture, so a mirrored
    /// pen has it on the right.
    /// </summary>
    public double Sun => map.Mirrors ? 1 : -1;

    /// <summary>How many sheet units one local unit is; detail below a pixel is better left out.</summary>
    public double Scale => map.Scale;

    /// <summary>A pen that stands elsewhere, scaled and turned.</summary>
    public Pen At(double x, double y, double scale = 1, double degrees = 0) =>
        new(layer, map.Then(x, y, scale, scale, degrees), light, haze, Chance, clip);

    /// <summary>A pen that stretches its two axes apart.</summary>
    public Pen Stretched(double x, double y, double scaleX, double scaleY) =>
        new(layer, map.Then(x, y, scaleX, scaleY, 0), light, haze, Chance, clip);

    /// <summary>A pen that looks the other way.</summary>
    public Pen Mirrored() => Stretched(0, 0, -1, 1);

    /// <summary>A pen deeper in the haze.</summary>
    public Pen Hazed(double more) =>
        new(layer, map, light, 1 - ((1 - haze) * (1 - more)), Chance, clip);

    /// <summary>A pen that stays inside a shape (clips do not nest: the innermost holds).</summary>
    public Pen Inside(Outline shape) => new(layer, map, light, haze, Chance, shape.On(map));

    /// <summary>Fills a shape.</summary>
    public void Fill(Outline shape, Tone tone) => Leave(shape, new Paint(light.On(tone, haze)), 0);

    /// <summary>
    /// A rounded body: the shape in its shade, over it the same shape moved towards the sun. Leaves a crescent of
    /// shade <paramref name="depth"/> wide on the far side.
    /// </summary>
    public void Body(Outline shape, Tone tone, double depth, double shade = 0.75)
    {
        var (seen, by) = (shape.On(map), map.On(new(Sun * depth, -depth * 0.6)));
        var origin = map.On(default);
        layer.Marks.Add(new Mark(seen, new Paint(light.On(tone.Shade(shade), haze)), 0, clip));
        layer.Marks.Add(
            new Mark(
                seen,
                new Paint(light.On(tone, haze)),
                0,
                seen,
                new(by.X - origin.X, by.Y - origin.Y)
            )
        );
    }

    /// <summary>Draws a line of a width in local units, with round ends.</summary>
    public void Line(Outline shape, Tone tone, double width) =>
        Leave(shape, new Paint(light.On(tone, haze)), width * map.Scale);

    /// <summary>Fills with a gradient from one point to another.</summary>
    public void Fade(
        Outline shape,
        double x1,
        double y1,
        double x2,
        double y2,
        params ReadOnlySpan<(double Offset, Tone Tone)> stops
    ) => Leave(shape, Graded(map.On(new(x1, y1)), map.On(new(x2, y2)), 0, stops), 0);

    /// <summary>Fills with a gradient from a centre outwards.</summary>
    public void Halo(
        double cx,
        double cy,
        double radius,
        params ReadOnlySpan<(double Offset, Tone Tone)> stops
    )
    {
        var centre = map.On(new(cx, cy));
        Leave(
            Outline.Oval(cx, cy, radius, radius),
            Graded(centre, centre, radius * map.Scale, stops),
            0
        );
    }

    /// <summary>
    /// Draws something that the layer holds many of. The first call with a key cuts the stamp; all calls print it.
    /// </summary>
    public void Print(string key, Action<Pen> draw)
    {
        if (!layer.Stamps.TryGetValue(key, out var stamp))
        {
            layer.Stamps[key] = stamp = new Stamp([]);
            draw(new Pen(new Layer(layer.Role, stamp.Marks), Matrix.Same, light, haze, Chance));
        }

        layer.Marks.Add(new Mark(Empty, NoPaint, Clip: clip, Print: new Print(stamp, map)));
    }

    private static readonly Outline Empty = new();

    private static readonly Paint NoPaint = new(default(Tone));

    private Paint Graded(
        Point from,
        Point to,
        double radius,
        ReadOnlySpan<(double Offset, Tone Tone)> stops
    )
    {
        var seen = new (double, Tone)[stops.Length];
        for (var i = 0; i < stops.Length; i++)
        {
            seen[i] = (stops[i].Offset, light.On(stops[i].Tone, haze));
        }

        return new Paint(seen[seen.Length / 2].Item2, new Gradient(from, to, radius, seen));
    }

    private void Leave(Outline shape, Paint paint, double stroke) =>
        layer.Marks.Add(new Mark(shape.On(map), paint, stroke, clip));
}
