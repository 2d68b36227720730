using System.Runtime.Intrinsics;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// The few colours a picture of squares gets by with: median cut over what was painted, so that a sunset gets its oranges and a forest
/// its greens.
/// </summary>
internal static class Inks
{
    /// <summary>A machine of that time had so many.</summary>
    private const int Most = 52;

    /// <summary>Squared distance of colours that one takes for the same: a twentieth of a channel.</summary>
    private const double Close = 0.0025;

    /// <summary>Three channels of five bits.</summary>
    private const int Keys = 1 << 15;

    /// <summary>The colours in order of how often they occur, which of them each square has, and what it was painted with.</summary>
    public static (List<Tone> Colours, byte[] Squares, ushort[] Keys) Choose(
        Vector256<double>[] cells
    )
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

        return ([.. boxes.Select(b => b.Mean)], Array.ConvertAll(keys, k => (byte)table[k]), keys);
    }

    /// <summary>
    /// Colours the painted squares that have changed: with an ink that is there if one is close, else with one of their own out of a fixed
    /// set, which is added. It depends on nothing but the square.
    /// </summary>
    /// <param name="canvas">The picture now.</param>
    /// <param name="painted">Where it may have changed.</param>
    /// <param name="first">The picture as it was first drawn; its colours and squares are changed.</param>
    public static void Add(
        Canvas canvas,
        Patch painted,
        (List<Tone> Colours, byte[] Squares, ushort[] Keys) first
    )
    {
        var known = first.Colours.Count;
        var numbers = new Dictionary<ushort, byte>();
        for (var i = 0; i < first.Squares.Length; i++)
        {
            if (!canvas.IsIn(painted, i) || Key(canvas.Cells[i]) is var key && key == first.Keys[i])
            {
                continue;
            }

            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = Nearest(key, first.Colours, known);
            }

            first.Squares[i] = number;
        }
    }

    private static byte Nearest(ushort key, List<Tone> colours, int known)
    {
        var tone = new Tone((key >> 10) / 31.0, ((key >> 5) & 31) / 31.0, (key & 31) / 31.0);
        var best = Enumerable.Range(0, known).MinBy(i => Gap(tone, colours[i]));
        if (Gap(tone, colours[best]) < Close)
        {
            return (byte)best;
        }

        // Even steps of each channel: a few dozen at most in what a child paints.
        var own = new Tone(Even(tone.R), Even(tone.G), Even(tone.B));
        var at = colours.IndexOf(own, known);
        if (at < 0 && colours.Count <= byte.MaxValue)
        {
            at = colours.Count;
            colours.Add(own);
        }

        return (byte)(at < 0 ? best : at);
    }

    private static double Even(double channel) => Math.Round(channel * 9) / 9;

    private static double Gap(Tone a, Tone b)
    {
        var (red, green, blue) = (a.R - b.R, a.G - b.G, a.B - b.B);
        return (red * red) + (green * green) + (blue * blue);
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
