namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// The sketchbook's own dice (SplitMix64). <see cref="System.Random"/> and string.GetHashCode may change with the
/// runtime or the process; a picture must not.
/// </summary>
internal sealed class Chance
{
    private readonly ulong _seed;
    private ulong _state;

    private Chance(ulong seed) => _seed = _state = seed;

    /// <summary>Dice from a text, the same on every machine (FNV-1a over UTF-16 units).</summary>
    public static Chance From(string text, int variety)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return new Chance(hash ^ ((ulong)(uint)variety * 0x9E3779B97F4A7C15UL));
    }

    /// <summary>Dice that were thrown before, from where they started.</summary>
    public static Chance Again(ulong seed) => new(seed);

    /// <summary>Where these dice started.</summary>
    public ulong Seed => _seed;

    /// <summary>Independent dice for one part of the picture, so that a new part does not shift all the others.</summary>
    public Chance For(string part) => new(From(part, 0).Bits() ^ _seed);

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Bits() >> 11) / (double)(1UL << 53);

    /// <summary>Uniform between two numbers.</summary>
    public double Between(double low, double high) => low + ((high - low) * Unit());

    /// <summary>True with the given probability.</summary>
    public bool Odds(double probability) => Unit() < probability;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[(int)(Bits() % (ulong)choices.Count)];
}
