using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety;

/// <summary>
/// The local check of a child's words, before anything leaves the machine: worries first, then personal data, then what the
/// pictures never show. Deterministic and offline.
/// </summary>
public sealed partial class PromptScreen
{
    private readonly WordList _english = WordList.Load("en");

    /// <summary>Looks at the words as they were written. Any text is accepted, of any length.</summary>
    public Verdict Screen(string words)
    {
        var found = FindWords(words);
        if (found is { Kind: VerdictKind.Support } worry)
        {
            return worry;
        }

        return PersonalData.Find(words) is var (rule, span)
            ? new(VerdictKind.Private, SafetyCategory.PersonalData, rule, span)
            : found ?? Verdict.Allowed;
    }

    /// <summary>What may be kept of the words under this verdict: personal data only ever masked.</summary>
    public static string Storable(string words) => PersonalData.Mask(words);

    private Verdict? FindWords(string words)
    {
        var tokens = Token().Matches(words);
        Verdict? first = null;
        for (var start = 0; start < tokens.Count; start++)
        {
            var phrase = "";
            for (
                var length = 1;
                length <= _english.LongestPhrase && start + length <= tokens.Count;
                length++
            )
            {
                var last = tokens[start + length - 1];
                phrase += (length > 1 ? " " : "") + last.Value.ToLowerInvariant();
                if (_english.Find(phrase) is { } rule)
                {
                    var from = tokens[start].Index;
                    var verdict = new Verdict(
                        rule.Kind,
                        rule.Category,
                        rule.Rule,
                        new(from, last.Index + last.Length - from)
                    );
                    if (rule.Kind == VerdictKind.Support)
                    {
                        return verdict;
                    }

                    first ??= verdict;
                }
            }
        }

        return first;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant, -1)]
    private static partial Regex Token();
}
