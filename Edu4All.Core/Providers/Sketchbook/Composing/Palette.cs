using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>
/// Other colours for a variation: those of worn and held things that the words left open, and a tint over all. Colours that were said stay
/// what they were said to be.
/// </summary>
internal static class Palette
{
    private static readonly int[] Dyes =
    [
        0xd9473f,
        0xf08a3c,
        0xf2bd4b,
        0x62a959,
        0x45b3ad,
        0x4a86cf,
        0x8c68bd,
        0xf08fae,
    ];

    // Red, green and blue of the light that a variation is seen in, the book's own first.
    private static readonly (double R, double G, double B)[] Tints =
    [
        (1, 1, 1),
        (1.05, 1, 0.9),
        (0.92, 0.99, 1.06),
        (1.04, 0.95, 1.02),
        (0.95, 1.04, 0.95),
        (1.06, 0.97, 0.94),
        (0.95, 0.96, 1.05),
    ];

    /// <summary>The scene with its open colours chosen; a colour without a word is not told of.</summary>
    public static Scene Dyed(this Scene scene, Chance chance) =>
        scene.Palette == 0
            ? scene
            : scene with
            {
                Subjects = [.. scene.Subjects.Select(s => Dyed(s, chance))],
            };

    /// <summary>The layers in a palette's light.</summary>
    public static IReadOnlyList<Layer> Tinted(this IReadOnlyList<Layer> layers, int palette)
    {
        var (r, g, b) = Tints[(int)((uint)palette % Tints.Length)];
        return palette == 0
            ? layers
            :
            [
                .. layers.Select(l =>
                    l.Recoloured(t => t with { R = t.R * r, G = t.G * g, B = t.B * b })
                ),
            ];
    }

    private static Subject Dyed(Subject subject, Chance chance) =>
        subject with
        {
            Hue =
                subject.Hue
                ?? (Open(subject.Kind) ? new Hue("", Tone.Of(chance.Pick(Dyes))) : null),
            Has = [.. subject.Has.Select(h => Dyed(h, chance))],
            Mount = subject.Mount is { } m ? Dyed(m, chance) : null,
        };

    // Cloth and paint come in any colour; animals, flowers, trees and food do not.
    private static bool Open(Kind kind) =>
        kind
            is Hat
                or Scarf
                or Balloon
                or Umbrella
                or Kite
                or Book
                or Ball
                or Motorcycle
                or Glasses
                or Flag;
}
