namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// What looking up or down does to upright things: they run together towards the top of the sheet or towards its foot. Works on finished
/// marks, so no building has to know of it.
/// </summary>
/// <param name="leans">How much narrower the far end of the sheet is; negative when that is the lower end.</param>
internal sealed class Lens(double leans)
{
    private readonly Dictionary<Outline, Outline> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Bends all marks of a layer in place.</summary>
    public void Look(List<Mark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var m = marks[i];
            marks[i] = m with
            {
                Shape = Seen(m.Shape),
                Clip = m.Clip is null ? null : Seen(m.Clip),
                Print = m.Print is null ? null : m.Print with { Map = Seen(m.Print.Map) },
            };
        }
    }

    /// <summary>Where a point of the sheet is seen.</summary>
    public Point Seen(Point p)
    {
        var far = Math.Clamp((leans > 0 ? Sheet.Height - p.Y : p.Y) / Sheet.Height, 0, 1.1);
        return p with
        {
            X = (Sheet.Width / 2) + ((p.X - (Sheet.Width / 2)) * (1 - (Math.Abs(leans) * far))),
        };
    }

    // The same outline must stay the same object: clips are told apart by it.
    private Outline Seen(Outline shape)
    {
        if (!_seen.TryGetValue(shape, out var seen))
        {
            _seen[shape] = seen = shape.Through(Seen);
        }

        return seen;
    }

    private Matrix Seen(Matrix map)
    {
        var (from, to) = (new Point(map.E, map.F), Seen(new Point(map.E, map.F)));
        return map with { E = map.E + to.X - from.X };
    }
}
