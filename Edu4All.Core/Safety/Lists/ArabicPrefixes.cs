namespace Edu4All.Core.Safety.Lists;

/// <summary>Arabic writes "and", "in", "for" and "the" as one word with what follows.</summary>
internal static class ArabicPrefixes
{
    private static readonly string[] Prefixes =
    [
        "وال",
        "بال",
        "فال",
        "كال",
        "لل",
        "ال",
        "و",
        "ب",
        "ل",
        "ف",
        "ه",
        "ح",
        "ي",
        "ن",
        "ت",
        "ا",
    ];

    public static void Find(ReadOnlySpan<char> word, Lexicon lexicon, List<Term> found)
    {
        foreach (var prefix in Prefixes)
        {
            if (
                word.Length > prefix.Length + 1
                && word.StartsWith(prefix, StringComparison.Ordinal)
            )
            {
                lexicon.Find(word[prefix.Length..], found);
            }
        }
    }
}
