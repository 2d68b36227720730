namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>The forms an adjective takes with its noun.</summary>
internal static class Inflection
{
    private static readonly string[] GermanEndings = ["", "e", "er", "es", "en", "em"];

    /// <summary>Spanish and Portuguese: rojo, roja, rojos, rojas; azul, azules.</summary>
    public static IEnumerable<string> Iberian(string words) =>
        words
            .Split(' ')
            .SelectMany(w =>
                w[^1] == 'o' ? [w, w[..^1] + "a", w + "s", w[..^1] + "as"]
                : w[^1] is 'a' or 'e' ? [w, w + "s"]
                : new[] { w, w + "es", w[..^1] + "is" }
            );

    /// <summary>French: the feminine is listed, the plural takes an s.</summary>
    public static IEnumerable<string> French(string words) =>
        words.Split(' ').SelectMany(w => w[^1] is 's' or 'x' ? [w] : new[] { w, w + "s" });

    /// <summary>German: rot, rote, roter, rotes, roten, rotem.</summary>
    public static IEnumerable<string> German(string words) =>
        words.Split(' ').SelectMany(w => GermanEndings.Select(e => w + e));
}
