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
    public static (IReadOnlyList<Tone> Colours, byte[] Squares) Choose(Tone[] cells)
    {
        var counts = new int[Keys];
        var keys = new int[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            keys[i] = Key(cells[i]);
            counts[keys[i]]++;
        }

        var bins = new List<Bin>();
        for (var key = 0; key < Keys; key++)
        {
            if (counts[key] > 0)
            {
                bins.Add(new Bin(key, counts[key]));
            }
        }

        List<Box> boxes = [new(bins)];
        while (boxes.Count < Most && boxes.MaxBy(b => b.Unrest) is { Unrest: > 0 } widest)
        {
            boxes.Remove(widest);
            boxes.AddRange(widest.Halves());
        }

        boxes = [.. boxes.OrderByDescending(b => b.Size).ThenBy(b => b.Bins[0].Key)];
        var index = new byte[Keys];
        for (var i = 0; i < boxes.Count; i++)
        {
            foreach (var bin in boxes[i].Bins)
            {
                index[bin.Key] = (byte)i;
            }
        }

        return ([.. boxes.Select(b => b.Mean)], Array.ConvertAll(keys, k => index[k]));
    }

    private static int Key(Tone t) => (Level(t.R) << 10) | (Level(t.G) << 5) | Level(t.B);

    private static int Level(double channel) => (int)Math.Round(Math.Clamp(channel, 0, 1) * 31);

    private readonly record struct Bin(int Key, int Count)
    {
        public int At(int channel) => (Key >> (10 - (5 * channel))) & 31;
    }

    private sealed class Box
    {
        public Box(IReadOnlyList<Bin> bins)
        {
            Bins = bins;
            Size = bins.Sum(b => b.Count);
            for (var c = 0; c < 3; c++)
            {
                var channel = c;
                var span = bins.Max(b => b.At(channel)) - bins.Min(b => b.At(channel));
                if (span > Span)
                {
                    (Span, Channel) = (span, c);
                }
            }

            Unrest = Span * Span * Math.Pow(Size, 0.3);
        }

        public IReadOnlyList<Bin> Bins { get; }

        public int Size { get; }

        // Wide boxes are split before full ones, or a great sky would take all the colours.
        public double Unrest { get; }

        public Tone Mean =>
            new(
                Bins.Sum(b => (double)b.At(0) * b.Count) / Size / 31,
                Bins.Sum(b => (double)b.At(1) * b.Count) / Size / 31,
                Bins.Sum(b => (double)b.At(2) * b.Count) / Size / 31
            );

        private int Span { get; }

        private int Channel { get; }

        public Box[] Halves()
        {
            Bin[] sorted = [.. Bins.OrderBy(b => b.At(Channel)).ThenBy(b => b.Key)];
            var (sum, cut) = (sorted[0].Count, 1);
            while (cut < sorted.Length - 1 && sum + sorted[cut].Count <= Size / 2)
            {
                sum += sorted[cut++].Count;
            }

            return [new(sorted[..cut]), new(sorted[cut..])];
        }
    }
}
