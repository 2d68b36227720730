namespace Edu4All.Core.Safety.Lists;

/// <summary>The regular forms of an English word: plural, past, -ing, with the usual changes of spelling.</summary>
internal static class EnglishInflections
{
    private static readonly string[] Endings = ["", "s", "es", "ed", "ing"];

    /// <summary>All forms, the word itself among them. Some are no words; they cost nothing.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var ending in Endings)
        {
            yield return word + ending;
            if (ending.Length > 1 && Changed(word) is { } stem)
            {
                yield return stem + ending;
            }
        }

        yield return word + "d";
    }

    // strangle -> strangl(ing), stab -> stabb(ed), bloody -> bloodi(ed)
    private static string? Changed(string word) =>
        word.Length < 3 ? null
        : word[^1] == 'e' ? word[..^1]
        : word[^1] == 'y' && !IsVowel(word[^2]) ? word[..^1] + "i"
        : !IsVowel(word[^1]) && IsVowel(word[^2]) && !IsVowel(word[^3]) ? word + word[^1]
        : null;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
