using System.Globalization;
using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Reads the list format that the head of <c>Words/en.txt</c> explains.</summary>
internal sealed partial class ListReader(LexiconBuilder lexicon)
{
    private const string Continuation = " ";

    /// <exception cref="FormatException">A line is not of the form; the message names the file and the line.</exception>
    public void Read(TextReader text, string file)
    {
        lexicon.Language = "*";
        var statement = "";
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (line.StartsWith(Continuation, StringComparison.Ordinal))
            {
                statement += line;
                continue;
            }

            TakeAt(statement);
            statement = line;
            lexicon.Place = $"{file}, line {number}";
        }

        TakeAt(statement);
    }

    private void TakeAt(string statement)
    {
        try
        {
            Take(statement);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{lexicon.Place}: {problem.Message}", problem);
        }
    }

    private void Take(string statement)
    {
        if (statement.Length == 0)
        {
            return;
        }

        if (Statement().Match(statement) is not { Success: true } parts)
        {
            throw new FormatException(
                $"not a statement of a word list: {statement[..Math.Min(statement.Length, 60)]}"
            );
        }

        var unless = Classes(parts.Groups["unless"].Value);
        var subject = parts.Groups["subject"].Value;
        var rest = parts.Groups["rest"].Value.Trim();
        switch (parts.Groups["verb"].Value)
        {
            case "language":
                lexicon.Language =
                    rest.Length > 0 ? rest : throw new FormatException("which language?");
                break;
            case "frame" or "together":
                AddFrame(parts, subject, unless, rest);
                break;
            case "spare":
                AddSpare(Category(subject), Classes(rest), unless);
                break;
            case var verb:
                foreach (
                    var entry in rest.Split(
                        ',',
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                )
                {
                    AddEntry(verb, subject, unless, entry);
                }

                break;
        }
    }

    private void AddEntry(string verb, string subject, ClassSet unless, string entry)
    {
        switch (verb)
        {
            case "stopwords":
                lexicon.Add(entry, null, default, isStopWord: true);
                break;
            case "known":
                lexicon.Add(entry, null, default);
                break;
            case "class":
                lexicon.Add(
                    entry,
                    null,
                    lexicon.Class(
                        subject.Length > 0 ? subject : throw new FormatException("which class?")
                    )
                );
                break;
            case "allow":
                lexicon.Add(entry, null, default, isAllowed: true);
                break;
            default:
                lexicon.Add(
                    entry,
                    MakeRule(
                        verb == "support" ? verb : subject,
                        entry.Replace("~", "", StringComparison.Ordinal).Replace(' ', '-'),
                        verb == "support" ? Weight.Strong : Enum.Parse<Weight>(verb, true),
                        unless
                    ),
                    default
                );
                break;
        }
    }

    private void AddSpare(SafetyCategory category, ClassSet subjects, ClassSet unless)
    {
        if (!Lifting.MayBeLifted(category))
        {
            throw new FormatException($"no subject of a text excuses {category}");
        }

        lexicon.Add(new Spare(category, subjects, unless));
    }

    private void AddFrame(Match parts, string subject, ClassSet unless, string pattern)
    {
        var gap = 0;
        var found = new List<FramePart>();
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, CultureInfo.InvariantCulture, out var words))
            {
                gap = words;
                continue;
            }

            if ((part[0], part[^1]) is not (('{', '}') or ('(', ')')))
            {
                // "{one other}" would fall apart into two parts of which none is ever found.
                throw new FormatException(
                    $"not a part of a frame: {part}; classes are parted by |"
                );
            }

            found.Add(new(part[0] == '(' ? Inline(part) : Classes(part), gap));
            gap = 0;
        }

        if (found.Count < 2)
        {
            throw new FormatException("a frame needs two parts or more");
        }

        var name = NotForIds().Replace(pattern, "+").Trim('+');
        var weight = parts.Groups["weight"] is { Success: true } named
            ? Enum.Parse<Weight>(named.Value, true)
            : Weight.Stop;
        lexicon.Add(
            new Frame(
                MakeRule(subject, name, weight, unless),
                lexicon.CurrentLanguage,
                parts.Groups["verb"].Value == "frame",
                [.. found]
            )
        );
    }

    private Rule MakeRule(string subject, string name, Weight weight, ClassSet unless) =>
        new(
            subject == "support" ? VerdictKind.Support : VerdictKind.Stop,
            subject == "support" ? SafetyCategory.SelfHarm : Category(subject),
            $"{lexicon.Language}/{subject}/{name}".Replace(
                "*/",
                "frame/",
                StringComparison.Ordinal
            ),
            weight,
            new(unless)
        );

    private static SafetyCategory Category(string name) =>
        Threats.CategoryOf(name) is { } threatened ? threatened
        : Enum.TryParse<SafetyCategory>(name, ignoreCase: true, out var category)
        && category is not (SafetyCategory.None or SafetyCategory.PersonalData)
        && !char.IsAsciiDigit(name[0])
            ? category
        : throw new FormatException($"no such category: {name}");

    // (gun|sword): a class without a name, of this language.
    private ClassSet Inline(string words)
    {
        var classes = lexicon.Class($"{lexicon.Language}{words}");
        foreach (var word in words.Trim('(', ')').Split('|'))
        {
            lexicon.Add(word.Replace('_', ' '), null, classes);
        }

        return classes;
    }

    private ClassSet Classes(string names) =>
        ClassName()
            .Matches(names)
            .Aggregate(default(ClassSet), (set, name) => set | lexicon.UsedClass(name.Value));

    [GeneratedRegex(
        @"^(?<verb>language|stopwords|known|class|allow|spare|support|hint|stop|firm|strong|frame|together)(?:\s+(?<subject>\w+))?(?:\s+(?<weight>firm|strong))?(?:\s+unless\s+(?<unless>\{.*?\}))?\s*:(?<rest>.*)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Statement();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"[\s\d{}()]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotForIds();
}
