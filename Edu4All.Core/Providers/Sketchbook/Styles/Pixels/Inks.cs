using System.Runtime.Intrinsics;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// The few colours a picture of squares gets by with: median cut over what was painted, so that a sunset gets its oranges and a forest
/// its greens.
/// </summary>
internal static class Inks
{
    /// <summary>A machine of that time had so many.</summary>
    private const int Most = 52;

    /// <summary>Three channels of five bits.</summary>
    private const int Keys = 1 << 15;

    /// <summary>The colours in order of how often they occur, and which of them each square has.</summary>
    public static (IReadOnlyList<Tone> Colours, byte[] Squares) Choose(Vector256<double>[] cells)
    {
        // A count for every key there can be, then, once they are in bins, the number of the key's colour.
        var table = new ushort[Keys];
        var keys = new ushort[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            // Most squares have their neighbour's colour.
            keys[i] = i > 0 && cells[i] == cells[i - 1] ? keys[i - 1] : Key(cells[i]);
            table[keys[i]]++;
        }

        var bins = Bins(table);
        List<Box> boxes = [new(bins, 0..bins.Length)];
        while (boxes.Count < Most && boxes.MaxBy(b => b.Unrest) is { Unrest: > 0 } widest)
        {
            boxes.Remove(widest);
            boxes.AddRange(widest.Halves());
        }

        boxes = [.. boxes.OrderByDescending(b => b.Size).ThenBy(b => b.First)];
        for (var i = 0; i < boxes.Count; i++)
        {
            foreach (var bin in boxes[i].Bins)
            {
                table[bin.Key] = (ushort)i;
            }
        }

        return ([.. boxes.Select(b => b.Mean)], Array.ConvertAll(keys, k => (byte)table[k]));
    }

    private static Bin[] Bins(ushort[] counts)
    {
        var bins = new List<Bin>();
        for (var key = 0; key < counts.Length; key++)
        {
            if (counts[key] > 0)
            {
                bins.Add(new Bin(key, counts[key]));
            }
        }

        return [.. bins];
    }

    private static ushort Key(Vector256<double> cell)
    {
        var one = Vector256<double>.One;
        var unit = Vector256.Min(Vector256.Max(cell, Vector256<double>.Zero), one) * 31;
        return (ushort)((Level(unit[0]) << 10) | (Level(unit[1]) << 5) | Level(unit[2]));
    }

    private static int Level(double channel) => (int)Math.Round(channel);
}
