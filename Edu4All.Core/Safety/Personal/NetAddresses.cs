using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Personal;

/// <summary>E-mail and web addresses, internet numbers and handles.</summary>
internal static partial class NetAddresses
{
    /// <summary>An internet number of the newer kind that is written out has at least so many.</summary>
    private const int FewestColons = 5;

    public static IEnumerable<PersonalFind> In(string text)
    {
        // Each expression looks at every word, so it runs only where its sign stands.
        IEnumerable<PersonalFind> finds = [];
        var hasAt = text.Contains('@');
        if (
            hasAt
            || text.Contains("(at)", StringComparison.Ordinal)
            || text.Contains("[at]", StringComparison.Ordinal)
        )
        {
            finds = finds.Concat(Find("email", Email(), text));
        }

        var hasInnerStop = PersonalData.HasInnerStop(text);
        if (hasInnerStop || text.Contains("//", StringComparison.Ordinal))
        {
            finds = finds.Concat(Find("web", Web(), text));
        }

        if (hasInnerStop || text.AsSpan().Count(':') >= FewestColons)
        {
            finds = finds.Concat(Find("ip", Internet(), text));
        }

        return hasAt ? finds.Concat(Find("handle", Handle(), text)) : finds;
    }

    private static IEnumerable<PersonalFind> Find(string rule, Regex pattern, string text) =>
        pattern
            .Matches(text)
            .Select(match => new PersonalFind(
                $"personal/{rule}",
                match.Index,
                match.Index + match.Length
            ));

    [GeneratedRegex(
        @"[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Email();

    [GeneratedRegex(
        @"\bhttps?://\S{4,200}|\bwww\.\S{4,200}|\b[a-z0-9-]{2,63}\.(?:com|net|org|info|de|fr|es|it|nl|pl|ru|ua|tr|br|uk|eu|io|me|gg|tv)\b(?:/\S{0,100})?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Web();

    [GeneratedRegex(
        @"\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Internet();

    // @name; a lone @ before a few letters is more often leet ("@nd").
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])@[\p{L}_][\p{L}\p{N}_.]{5,30}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Handle();
}
