using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>Noun phrases: "a tiny red dragon", "three cats".</summary>
internal static class Phrases
{
    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
    ];

    /// <summary>A subject with its number and adjectives.</summary>
    public static string One(Subject s)
    {
        var adjectives = Adjectives(s);
        if (s.Kind is Monument)
        {
            return s.Count > 1
                ? $"{Numbers[Math.Min(s.Count, 4)]} copies of {s.Kind.Called}"
                : s.Kind.Called;
        }

        if (s.Count > 1)
        {
            return $"{Numbers[s.Count]} {adjectives}{s.Kind.Several}";
        }

        if (adjectives.Length == 0)
        {
            return s.Kind.Called;
        }

        var article = s.Kind.Called.Split(' ')[0] is "a" or "an";
        var name = article ? s.Kind.Called[(s.Kind.Called.IndexOf(' ') + 1)..] : s.Kind.Called;
        return (
                !article ? ""
                : adjectives[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an "
                : "a "
            )
            + adjectives
            + name;
    }

    /// <summary>A subject told of before: "the dog", "the three cats".</summary>
    public static string The(Subject s) =>
        s.Kind is Monument ? One(s)
        : s.Count > 1 ? $"the {s.Kind.Several}"
        : One(s).Split(' ')[0] is "a" or "an" ? "the " + Bare(s)
        : One(s);

    private static string Bare(Subject s) => s.Kind.Called[(s.Kind.Called.IndexOf(' ') + 1)..];

    /// <summary>Size and colour, with a space after each.</summary>
    public static string Adjectives(Subject s) =>
        (s.Extent is { } e ? e.Word + " " : "")
        + (s.Hue is { Word.Length: > 0 } h ? h.Word + " " : "");

    /// <summary>Joins with commas and an "and".</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count switch
        {
            0 => "",
            1 => parts[0],
            _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
        };
}
