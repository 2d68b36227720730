using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>How somebody's hair is cut.</summary>
internal enum Cut
{
    /// <summary>Short with a side parting.</summary>
    Short,

    /// <summary>Short curls.</summary>
    Curly,

    /// <summary>Over the shoulders.</summary>
    Long,

    /// <summary>To the chin, with a fringe.</summary>
    Bob,

    /// <summary>Two bunches with ribbons.</summary>
    Bunches,

    /// <summary>One tail at the back.</summary>
    Ponytail,

    /// <summary>A round cloud of curls.</summary>
    Cloud,

    /// <summary>A knot on the crown.</summary>
    Knot,

    /// <summary>A headscarf.</summary>
    Scarf,

    /// <summary>None on top.</summary>
    Bald,
}

/// <summary>One person among many: skin, hair and clothes, all from one number.</summary>
/// <param name="Skin">Skin.</param>
/// <param name="Hair">Hair.</param>
/// <param name="Cloth">Of the main garment.</param>
/// <param name="Trousers">Of the other one.</param>
/// <param name="Number">The number it came from; never negative.</param>
internal sealed record Looks(Tone Skin, Tone Hair, Tone Cloth, Tone Trousers, int Number)
{
    private static readonly (int Skin, int[] Hair)[] People =
    [
        (0xe8b48c, [0x54382f, 0x2f2833, 0x8a5a3a]),
        (0x8d5a3c, [0x2b2329, 0x3a2a2a]),
        (0xf6cfae, [0xdca85a, 0xb5633a, 0x7a5236]),
        (0xc68a5e, [0x2f2833, 0x4a3029]),
        (0x7c4d37, [0x241d22, 0x2f2428]),
        (0xf0c49c, [0x2a2530, 0x4b3430, 0xc9974f]),
    ];

    private static readonly int[] Cloths =
    [
        0xe2574c,
        0x3fa38f,
        0xf0a63c,
        0x5a7fc8,
        0xc85a8e,
        0x7fb347,
        0x8a68bd,
    ];

    private static readonly int[] Legs = [0x44608f, 0x6d5a7c, 0x8a6a4a, 0x3f6f6a];

    /// <summary>The person of a number; the same number is always the same person.</summary>
    public static Looks Of(Act act)
    {
        var n = act.Look & int.MaxValue;
        var (skin, hair) = People[n % People.Length];
        return new(
            Tone.Of(skin),
            Tone.Of(hair[n / 6 % hair.Length]),
            act.Colour ?? Tone.Of(Cloths[n % Cloths.Length]),
            Tone.Of(Legs[n / 7 % Legs.Length]),
            n
        );
    }

    /// <summary>One of several that this person always has.</summary>
    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Number / 3 % choices.Length];
}
