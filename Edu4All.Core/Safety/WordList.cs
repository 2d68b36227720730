using System.Collections.Frozen;

namespace Edu4All.Core.Safety;

/// <summary>One entry of a word list: the forms lead here.</summary>
/// <param name="Kind">What follows when it is found.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Rule">Its id, for example <c>en/weapons/sword</c>.</param>
/// <param name="Length">How many words it has.</param>
internal sealed record WordRule(VerdictKind Kind, SafetyCategory Category, string Rule, int Length);

/// <summary>A language's words with all their forms, read once from an embedded file (see Words/en.txt for the format).</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, WordRule> _forms;

    private WordList(Dictionary<string, WordRule> forms)
    {
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        LongestPhrase = _forms.Values.Max(static rule => rule.Length);
    }

    /// <summary>Words in the longest phrase.</summary>
    public int LongestPhrase { get; }

    /// <summary>The rule for these words, lower case and parted by single spaces; null when there is none.</summary>
    public WordRule? Find(string words) => _forms.GetValueOrDefault(words);

    /// <summary>Reads the list of a language.</summary>
    /// <exception cref="FormatException">A line is not of the form that the file's head explains.</exception>
    public static WordList Load(string language)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(
            $"Edu4All.Core.Safety.Words.{language}.txt"
        )!;
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<string, WordRule>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                AddLine(forms, language, line);
            }
        }

        return new(forms);
    }

    private static void AddLine(Dictionary<string, WordRule> forms, string language, string line)
    {
        if (line.Split('\t') is not [var name, var words])
        {
            throw new FormatException($"A word list line has no tab: {line}");
        }

        var kind = name == "support" ? VerdictKind.Support : VerdictKind.Stop;
        var category =
            kind == VerdictKind.Support
                ? SafetyCategory.SelfHarm
                : Enum.Parse<SafetyCategory>(name, ignoreCase: true);
        foreach (var entry in words.Split(',', StringSplitOptions.TrimEntries))
        {
            var word = entry.TrimStart('=');
            var rule = new WordRule(
                kind,
                category,
                $"{language}/{name}/{word.Replace(' ', '-')}",
                word.Count(static c => c == ' ') + 1
            );
            var isOneForm = entry[0] == '=' || rule.Length > 1;
            foreach (var form in isOneForm ? [word] : EnglishInflections.Of(word))
            {
                forms.TryAdd(form, rule);
            }
        }
    }
}
