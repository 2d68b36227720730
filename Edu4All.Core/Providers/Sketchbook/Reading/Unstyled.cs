namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// A text without the style that it asks for: it arranges the picture, so that the same words in several styles are the same picture.
/// </summary>
internal static class Unstyled
{
    private static readonly string[] Leading = ["as", "in", "like", "a", "an", "the", ","];

    /// <summary>The text with the styles cut out, and with them what only led to them: "as a", "in".</summary>
    public static string Of(string text, IReadOnlyList<Range> styles)
    {
        var rest = text;
        foreach (var style in styles.Reverse())
        {
            var before = rest[..style.Start.Value].TrimEnd();
            while (Array.Find(Leading, word => EndsWith(before, word)) is { } led)
            {
                before = before[..^led.Length].TrimEnd();
            }

            // "In neon" is known, and then comes "style".
            var after = rest[style.End.Value..];
            var word = after.TrimStart();
            rest =
                before
                + (
                    word.StartsWith("style", StringComparison.OrdinalIgnoreCase)
                        ? word["style".Length..]
                        : after
                );
        }

        // Whoever names no style has the arrangement that these words always had.
        return styles.Count == 0 ? text : rest.Trim();
    }

    private static bool EndsWith(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (
            word == "," || text.Length == word.Length || char.IsWhiteSpace(text[^(word.Length + 1)])
        );
}
