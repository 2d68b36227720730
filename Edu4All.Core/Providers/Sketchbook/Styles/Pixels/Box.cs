using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>A colour of five bits a channel, and how many squares have it.</summary>
internal readonly record struct Bin(int Key, int Count)
{
    /// <summary>One of the three channels.</summary>
    public int At(int channel) => (Key >> (10 - (5 * channel))) & 31;
}

/// <summary>Colours that lie close together: a piece of one array that all boxes share, for halving one only sorts its piece.</summary>
internal sealed class Box
{
    private readonly Bin[] _all;
    private readonly Range _piece;
    private readonly int _channel;

    /// <summary>A piece of all bins.</summary>
    public Box(Bin[] all, Range piece)
    {
        (_all, _piece) = (all, piece);
        foreach (var bin in Bins)
        {
            Size += bin.Count;
        }

        var span = 0;
        for (var channel = 0; channel < 3; channel++)
        {
            if (Span(channel) > span)
            {
                (span, _channel) = (Span(channel), channel);
            }
        }

        Unrest = span * span * Math.Pow(Size, 0.3);
        First = Bins[0].Key;
    }

    /// <summary>The colours in it.</summary>
    public ReadOnlySpan<Bin> Bins => _all.AsSpan(_piece);

    /// <summary>How many squares have them.</summary>
    public int Size { get; }

    /// <summary>How much it wants to be split. Wide boxes go before full ones, or a great sky would take all the colours.</summary>
    public double Unrest { get; }

    /// <summary>The first of its colours as it was cut: decides between boxes of one size.</summary>
    public int First { get; }

    /// <summary>The colour that stands for all.</summary>
    public Tone Mean => new(Average(0), Average(1), Average(2));

    /// <summary>Cut across its widest channel, with as many squares on either side as can be.</summary>
    public Box[] Halves()
    {
        var sorted = _all.AsSpan(_piece);
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (sorted[i].At(_channel) << 15) | sorted[i].Key;
        }

        order.AsSpan().Sort(sorted);
        var (sum, cut) = (sorted[0].Count, 1);
        while (cut < sorted.Length - 1 && sum + sorted[cut].Count <= Size / 2)
        {
            sum += sorted[cut++].Count;
        }

        var middle = _piece.Start.Value + cut;
        return [new(_all, _piece.Start..middle), new(_all, middle.._piece.End)];
    }

    private int Span(int channel)
    {
        var (low, high) = (int.MaxValue, 0);
        foreach (var bin in Bins)
        {
            var at = bin.At(channel);
            (low, high) = (Math.Min(low, at), Math.Max(high, at));
        }

        return high - low;
    }

    private double Average(int channel)
    {
        var sum = 0.0;
        foreach (var bin in Bins)
        {
            sum += (double)bin.At(channel) * bin.Count;
        }

        return sum / Size / 31;
    }
}
