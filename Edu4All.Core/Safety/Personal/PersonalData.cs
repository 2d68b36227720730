using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Personal;

/// <summary>A find of personal data in a folded text.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Start">Its first letter.</param>
/// <param name="End">The place after its last letter.</param>
internal readonly record struct PersonalFind(string Rule, int Start, int End);

/// <summary>Finds what tells who or where somebody is: addresses, numbers, names, handles, passwords.</summary>
internal static class PersonalData
{
    /// <summary>What stands in the place of a masked character.</summary>
    public const char MaskCharacter = '•';

    private const int Passes = 8;

    /// <summary>The first find in the words and the rule that made it; null when there is none.</summary>
    public static (string Rule, TextSpan Span)? Find(string words)
    {
        var text = FoldedText.Of(words);
        (string Rule, TextSpan Span)? first = null;
        foreach (var find in Finds(text.ToString()))
        {
            var span = text.Origin(find.Start, find.End);
            if (first is not { } known || span.Start < known.Span.Start)
            {
                first = (find.Rule, span);
            }
        }

        return first;
    }

    /// <summary>
    /// The words with every find masked; nothing else of them may be stored. Of a text that is too long to be looked at, all
    /// that nobody looks at is masked as well.
    /// </summary>
    public static string Mask(string words)
    {
        var masked = words.ToCharArray();
        var length = Math.Min(words.Length, PromptScreen.MaxLength);
        masked.AsSpan(length).Fill(MaskCharacter);
        // What is left beside a find can be one itself ("a@b.de@c.de"), so again until nothing is found.
        var isClean = false;
        for (var pass = 0; pass < Passes && !isClean; pass++)
        {
            isClean = true;
            var text = FoldedText.Of(new string(masked, 0, length));
            foreach (var find in Finds(text.ToString()))
            {
                var span = text.Origin(find.Start, find.End);
                masked.AsSpan(span.Start, span.Length).Fill(MaskCharacter);
                isClean = false;
            }
        }

        return new(masked);
    }

    private static IEnumerable<PersonalFind> Finds(string text)
    {
        var finds = Cues.In(text);
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        if (
            text.Contains('@')
            || text.Contains("(at)", StringComparison.Ordinal)
            || HasInnerStop(text)
            || text.Contains("//", StringComparison.Ordinal)
            || text.Contains(':')
        )
        {
            finds = finds.Concat(NetAddresses.In(text));
        }

        if (digits == 0)
        {
            return finds;
        }

        // The shortest telephone or account number has more digits than a date.
        finds = digits < Numbers.FewestDigits ? finds : finds.Concat(Numbers.In(text));
        finds = finds.Concat(Birthdays.In(text));
        return IsLeet(text) ? finds : finds.Concat(PostalAddresses.In(text));
    }

    // A stop with a letter or digit after it, as in an address of the net.
    internal static bool HasInnerStop(string text)
    {
        for (var at = text.IndexOf('.'); at >= 0; at = text.IndexOf('.', at + 1))
        {
            if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // In "7h3 c47 4nd 7h3 d0g" every word would be a postcode.
    private static bool IsLeet(string text)
    {
        const int Many = 4;
        var words = 0;
        for (var at = 1; at < text.Length && words < Many; at++)
        {
            words += char.IsAsciiDigit(text[at - 1]) && char.IsAsciiLetter(text[at]) ? 1 : 0;
        }

        return words == Many;
    }
}
