namespace Edu4All.Core.Safety.Normalising;

/// <summary>Cuts a folded text into words.</summary>
internal static class Tokeniser
{
    public static List<Token> Cut(FoldedText text)
    {
        var letters = text.Letters;
        var tokens = new List<Token>(letters.Length / 5 + 4);
        for (var at = 0; at < letters.Length; )
        {
            if (!StartsWord(letters, at))
            {
                if (tokens.Count > 0 && EndsSentence(letters, at))
                {
                    tokens[^1] = tokens[^1] with { EndsSentence = true };
                }

                at++;
                continue;
            }

            var start = at++;
            if (!Scripts.IsIdeograph(letters[start]))
            {
                while (at < letters.Length && GoesOn(letters, at))
                {
                    at++;
                }
            }

            tokens.Add(new(start, at, EndsSentence: false));
        }

        return tokens;
    }

    private static bool StartsWord(ReadOnlySpan<char> letters, int at) =>
        Scripts.IsWordLetter(letters[at])
        || letters[at] is '$' or '@' && IsLetter(letters, at + 1) && !IsLetter(letters, at - 1);

    private static bool GoesOn(ReadOnlySpan<char> letters, int at) =>
        Scripts.IsWordLetter(letters[at])
            ? !Scripts.IsIdeograph(letters[at])
            // k!ll, f*ck, p@ssw0rd: a sign inside a word stands for a letter. don't: one word.
            : letters[at] is '$' or '@' or '!' or '*' or '€' or '£'
                && IsLetter(letters, at - 1)
                && (
                    IsLetter(letters, at + 1)
                    || letters[at] is '$' or '*'
                        && at + 2 < letters.Length
                        && letters[at + 1] == letters[at]
                        && IsLetter(letters, at + 2)
                    || letters[at] == '$' && at > 1 && IsLetter(letters, at - 2)
                )
                || letters[at] == '*' && letters[at - 1] == '*' && IsLetter(letters, at + 1)
                || letters[at] == '$' && letters[at - 1] == '$';

    private static bool IsLetter(ReadOnlySpan<char> letters, int at) =>
        (uint)at < (uint)letters.Length
        && (Scripts.IsWordLetter(letters[at]))
        && !Scripts.IsIdeograph(letters[at]);

    private static bool EndsSentence(ReadOnlySpan<char> letters, int at) =>
        letters[at] switch
        {
            '.' or '!' or '?' or ';' => at + 1 == letters.Length
                || letters[at + 1] is ' ' or '"' or '\'' or ')',
            '。' or '！' or '？' or '।' or '؟' => true,
            _ => false,
        };
}
