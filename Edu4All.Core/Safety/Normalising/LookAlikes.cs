using System.Collections.Frozen;
using Edu4All.Core.Safety.Lists;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>
/// Letters of other scripts that look Latin. They are read as Latin only in words that mix scripts, or that consist of
/// look-alikes alone while no other word of the text belongs plainly to their script.
/// </summary>
internal static class LookAlikes
{
    // Lower case, after folding. Capitals that look Latin (В, Н, Т, Р) come here by way of their small letters.
    private static readonly FrozenDictionary<char, char> Latin = Pairs(
        "аaвbсcԁdеeғfһhнhіiӏlјjкkмmпnоoрpԛqгrѕsтtуyүyхxѵvԝwшwьbзzчyиuґrꞓc"
            + "αaβbϲcδdεeϝfηnιiϳjκkνvμuοoρpσoςcτtυuχxγyωwζzθo"
            + "աwգqզqհhոnսuօoցgյjճaքpбbդq"
    );

    /// <summary>Rewrites the look-alikes of a text in place.</summary>
    public static void ToLatin(FoldedText text, List<Token> tokens, Lexicon lexicon)
    {
        var isForeign = false;
        var suspects = 0;
        foreach (var token in tokens)
        {
            switch (Mix(text.Slice(token.Start, token.End)))
            {
                case Kind.Plain:
                    isForeign = true;
                    break;
                case Kind.Alike when token.Length > 1 && IsKnown(text, token, lexicon):
                    isForeign = true;
                    break;
                case Kind.Mixed or Kind.Alike:
                    suspects++;
                    break;
            }
        }

        if (suspects == 0)
        {
            return;
        }

        foreach (var token in tokens)
        {
            var kind = Mix(text.Slice(token.Start, token.End));
            if (kind == Kind.Mixed || kind == Kind.Alike && !isForeign)
            {
                for (var at = token.Start; at < token.End; at++)
                {
                    if (Latin.TryGetValue(text.Letters[at], out var letter))
                    {
                        text.Replace(at, letter);
                    }
                }
            }
        }
    }

    // кокаин: all its letters look Latin, and still it is Russian.
    private static bool IsKnown(FoldedText text, Token token, Lexicon lexicon)
    {
        var found = new List<Term>();
        lexicon.Find(text.Slice(token.Start, token.End), found);
        return found.Exists(static term => term.IsWord);
    }

    private enum Kind
    {
        Other,
        Plain,
        Alike,
        Mixed,
    }

    private static Kind Mix(ReadOnlySpan<char> word)
    {
        var latin = 0;
        var alike = 0;
        var plain = 0;
        foreach (var letter in word)
        {
            if (letter < 0x80)
            {
                latin += char.IsAsciiLetter(letter) ? 1 : 0;
            }
            else if (Latin.ContainsKey(letter))
            {
                alike++;
            }
            else if (Scripts.IsCyrillic(letter) || Scripts.IsGreek(letter))
            {
                plain++;
            }
        }

        return alike + plain == 0 ? Kind.Other
            : latin > 0 ? Kind.Mixed
            : plain > 0 ? Kind.Plain
            : Kind.Alike;
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        Enumerable
            .Range(0, pairs.Length / 2)
            .DistinctBy(at => pairs[at * 2])
            .ToFrozenDictionary(at => pairs[at * 2], at => pairs[at * 2 + 1]);
}
