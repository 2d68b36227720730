using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Strews flowers and trees: small and many far off, large and few at the lower edge.</summary>
internal static class Strewing
{
    /// <summary>Places all plants of a scene.</summary>
    public static IEnumerable<PlacedThing> Of(IReadOnlyList<Subject> plants, Chance chance)
    {
        var beds = plants.Count(p => p.Pins.Count == 0);
        foreach (var subject in plants)
        {
            var plant = (Plant)subject.Kind;
            var colour = subject.Hue?.Tone ?? plant.Colour;
            if (!plant.IsTree && subject.Pins.Count > 0)
            {
                foreach (var pin in subject.Pins)
                {
                    yield return new(plant, colour, pin.X, pin.Y, pin.Scale, true, Own: true);
                }

                continue;
            }

            var factor = subject.Extent?.Factor ?? 1;
            foreach (
                var (x, y, scale) in plant.IsTree ? Grove(subject.Count, chance) : Bed(chance, beds)
            )
            {
                yield return new(plant, colour, x, y, scale * factor, y > 806);
            }
        }
    }

    private static IEnumerable<(double X, double Y, double Scale)> Grove(int count, Chance chance)
    {
        var first = chance.Odds(0.5);
        for (var i = 0; i < count; i++)
        {
            var side = (i % 2 == 0) == first;
            var inset = 330 + (i / 2 * 170) + chance.Between(-30, 30);
            yield return (
                side ? inset : Sheet.Width - inset,
                736 - (i / 2 * 26),
                1.75 - (i / 2 * 0.34)
            );
        }
    }

    private static IEnumerable<(double X, double Y, double Scale)> Bed(Chance chance, int kinds)
    {
        foreach (
            var (y, many, scale) in new[]
            {
                (708.0, 34, 0.4),
                (742, 26, 0.58),
                (788, 18, 0.86),
                (850, 14, 1.3),
                (892, 12, 1.75),
            }
        )
        {
            var count = many / kinds;
            for (var i = 0; i < count; i++)
            {
                var x = ((i + 0.5) / count * (Sheet.Width + 60)) - 30 + chance.Between(-22, 22);
                yield return (x, y + chance.Between(-11, 11), scale * chance.Between(0.85, 1.15));
            }
        }
    }
}
