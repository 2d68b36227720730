using System.Runtime.Intrinsics;

namespace Edu4All.Core.Safety.Lists;

/// <summary>A set of word classes ("person", "weapon"), at most <see cref="Capacity"/> of them.</summary>
internal readonly record struct ClassSet(Vector512<ulong> Bits)
{
    public const int Capacity = 512;

    public bool IsEmpty => Bits == Vector512<ulong>.Zero;

    public static ClassSet Of(int index)
    {
        Span<ulong> bits = stackalloc ulong[8];
        bits[index >> 6] = 1UL << (index & 63);
        return new(Vector512.Create<ulong>(bits));
    }

    public bool Overlaps(ClassSet other) => (Bits & other.Bits) != Vector512<ulong>.Zero;

    public bool Contains(ClassSet other) => (Bits & other.Bits) == other.Bits;

    public static ClassSet operator |(ClassSet left, ClassSet right) => new(left.Bits | right.Bits);
}
