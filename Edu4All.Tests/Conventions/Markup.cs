using System.Text;
using System.Text.RegularExpressions;

namespace Edu4All.Tests.Conventions;

/// <summary>Reads a Razor file as far as is needed to tell its literal text from its code.</summary>
internal static partial class Markup
{
    /// <summary>Words that a person would read and that stand in the file itself rather than in a resource.</summary>
    public static IEnumerable<string> LiteralTexts(string razor)
    {
        var code = razor.IndexOf("@code", StringComparison.Ordinal);
        var page = Comments().Replace(code < 0 ? razor : razor[..code], "");
        page = Directives().Replace(page, "");
        page = Scripts().Replace(page, "");
        var plain = WithoutExpressions(page);
        foreach (Match attribute in Attributes().Matches(plain))
        {
            if (HasWords(attribute.Groups["text"].Value))
            {
                yield return attribute.Value;
            }
        }

        foreach (var line in Statements().Replace(Tags().Replace(plain, "\n"), "").Split('\n'))
        {
            if (HasWords(line))
            {
                yield return line.Trim();
            }
        }
    }

    // Drops each @expression: a name with its members, calls and indexes, or a bracket, whatever stands inside.
    private static string WithoutExpressions(string page)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < page.Length; at++)
        {
            if (page[at] != '@')
            {
                plain.Append(page[at]);
                continue;
            }

            at = EndOfExpression(page, at + 1) - 1;
        }

        return plain.ToString();
    }

    private static int EndOfExpression(string page, int at)
    {
        if (at < page.Length && page[at] == '@')
        {
            return at + 1;
        }

        var name = Name().Match(page, at);
        at += name.Length;
        if (name.Value is "if" or "foreach" or "for" or "while" or "switch" or "using")
        {
            return EndOfBrackets(page, page.IndexOf('(', at));
        }

        while (at < page.Length)
        {
            if (page[at] is '(' or '[')
            {
                at = EndOfBrackets(page, at);
            }
            else if (
                page[at] is '.' or '!' or '?'
                && Name().Match(page, at + 1) is { Length: > 0 } member
            )
            {
                at += 1 + member.Length;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static int EndOfBrackets(string page, int at)
    {
        var depth = 0;
        var isQuoted = false;
        for (; at < page.Length; at++)
        {
            isQuoted ^= page[at] == '"' && page[at - 1] != '\\';
            depth += isQuoted
                ? 0
                : page[at] switch
                {
                    '(' or '[' => 1,
                    ')' or ']' => -1,
                    _ => 0,
                };
            if (depth == 0 && !isQuoted)
            {
                return at + 1;
            }
        }

        return at;
    }

    private static bool HasWords(string text) =>
        // The name of a method, in every language.
        text.Trim() != "SHA-256"
        && Words().IsMatch(Entities().Replace(text, ""));

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(
        @"^@(page|inject|attribute|using|implements|inherits|typeparam|layout|namespace|rendermode)\b.*$",
        RegexOptions.Multiline
    )]
    private static partial Regex Directives();

    // Keys bear the same letters in every language of the interface.
    [GeneratedRegex(@"<(script|style|kbd)\b.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex(
        @"\b(alt|title|aria-label|aria-description|placeholder|Title|Label|Text|Placeholder)=""(?<text>[^""]*)"""
    )]
    private static partial Regex Attributes();

    // A tag with its attributes, whose values may hold a bigger-than sign.
    [GeneratedRegex(@"<[/!]?[A-Za-z](?:""[^""]*""|[^"">])*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    // What is left of code between tags: else, case, a variable, a statement's end.
    [GeneratedRegex(
        @"^\s*(\}?\s*else\b.*|case\b.*:|default:|break;|continue;|return;|(var|const|string|int|bool)\b.*|.*[;{}]\s*)$",
        RegexOptions.Multiline
    )]
    private static partial Regex Statements();

    [GeneratedRegex(@"\G[A-Za-z_]\w*")]
    private static partial Regex Name();

    [GeneratedRegex(@"&#?\w+;")]
    private static partial Regex Entities();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Words();
}
