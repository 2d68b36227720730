using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Sizes and places the monuments on the horizon.</summary>
internal static class Skyline
{
    /// <summary>Room left over the highest tip.</summary>
    private const double Air = 34;

    /// <summary>Places monuments; <paramref name="left"/> tells which side the cast is on.</summary>
    public static IReadOnlyList<PlacedMonument> Place(
        IReadOnlyList<Subject> subjects,
        bool withCast,
        bool left,
        Ground ground,
        Framing? framing,
        Chance chance
    )
    {
        var all = subjects.SelectMany(s => Enumerable.Repeat(s, s.Count)).Take(4).ToList();
        var foot =
            ground.Horizon + (framing?.Sinks ?? 0) + (framing?.Stands ?? (withCast ? 58 : 84));
        var air = framing is Panorama ? Air + Panorama.Band : Air;
        var placed = new List<PlacedMonument>();
        for (var i = 0; i < all.Count; i++)
        {
            var monument = (Monument)all[i].Kind;
            var room =
                all.Count == 1
                    ? withCast
                        ? 940.0
                        : 1180
                    : 1330.0 / all.Count;
            room = all.Count == 1 ? Math.Max(room, framing?.Room ?? 0) : room;
            // Real heights run from 7 to 330 m: the sixth root keeps the order and lets all of them be seen.
            var rise =
                (foot - air)
                * Math.Clamp(Math.Pow(monument.Height / 120, 1 / 6.0), 0.62, 1)
                * (all[i].Extent?.Factor ?? 1)
                * (framing?.Monuments ?? 1);
            var scale = Math.Min(
                Math.Min(rise, foot - air) / monument.Height,
                room * Math.Min(1, framing?.Monuments ?? 1) / monument.Width
            );
            // Of several, every second one stands further off.
            var behind = all.Count > 1 && i % 2 == 1;
            scale *= behind ? 0.86 : 1;
            var wide = monument.Width * scale;
            var x =
                all.Count > 1
                    ? Sheet.Width * (i + 0.5) / all.Count
                    : Alone(wide, withCast && framing is not { Room: > 0 }, left, chance);
            placed.Add(
                new(
                    monument,
                    x,
                    behind ? foot - 16 : foot,
                    scale,
                    (framing?.Haze ?? 0) + (behind ? 0.2 : 0)
                )
            );
        }

        return [.. placed.OrderBy(p => p.Y)];
    }

    // By thirds when someone stands beside it, near the middle when it has the sheet to itself or needs all of it.
    private static double Alone(double wide, bool withCast, bool left, Chance chance)
    {
        var off = withCast ? Math.Clamp(240 - (wide * 0.16), 90, 210) : chance.Between(-50, 50);
        var spare = Math.Max(0, ((Sheet.Width - wide) / 2) - 20);
        return (Sheet.Width / 2) + Math.Clamp(withCast && !left ? -off : off, -spare, spare);
    }
}
