using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Plants flowers in a painted part, as many as have room there.</summary>
internal static class Bedding
{
    /// <summary>How much of a flower has to be in the paint.</summary>
    private const double Whole = 0.9;

    /// <summary>More would be many bytes and no more to see.</summary>
    private const int Most = 40;

    /// <summary>How high flowers are, in units, the first that has room.</summary>
    private static readonly double[] Heights = [92, 70, 52, 38, 28];

    /// <summary>A pin for each flower from back to front; none when even the smallest has no room.</summary>
    public static IReadOnlyList<Pin> In(Patch patch, Subject subject)
    {
        var plant = (Plant)subject.Kind;
        var chance = Chance.From(plant.Names[0], 0);
        var pins = new List<Pin>();
        foreach (var height in patch.Box is null ? [] : Heights)
        {
            pins = Planted(patch, patch.Box!, plant, height / plant.Height, chance);
            if (pins.Count >= 6)
            {
                break;
            }
        }

        // Of too many some, all over the bed.
        var every = Math.Max(1, (int)Math.Ceiling((double)pins.Count / Most));
        return [.. pins.Where((_, i) => i % every == 0)];
    }

    private static List<Pin> Planted(
        Patch patch,
        Region box,
        Plant plant,
        double scale,
        Chance chance
    )
    {
        var (width, height) = (plant.Width * scale, plant.Height * scale);
        var (across, down) = (width * 0.95, height * 0.5);
        var pins = new List<Pin>();
        for (var row = 0; (row * down) + height <= box.Height; row++)
        {
            var foot = box.Y + height + (row * down);
            for (var x = box.X + (row % 2 * across / 2); x < box.X + box.Width; x += across)
            {
                var at = x + chance.Between(-width * 0.15, width * 0.15);
                var y = foot + chance.Between(-down * 0.2, 0);
                if (patch.Share(new(at - (width / 2), y - height, width, height)) >= Whole)
                {
                    pins.Add(new(at, y, scale, Mirrored: false, Behind: false, Own: true));
                }
            }
        }

        return pins;
    }
}
