using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Edu4All.Tests.Conventions;

/// <summary>What a person reads stands in a resource file beside the page, and nothing else does.</summary>
public sealed partial class TextTests
{
    // Names that no language translates.
    private static readonly HashSet<string> SameEverywhere = ["SHA-256", "Esc"];

    public static TheoryData<string> ResourceFiles =>
        [.. Sources.Files("Edu4All.Web", "*.resx").Select(Sources.Name)];

    [Theory]
    [MemberData(nameof(ResourceFiles))]
    public void Every_text_that_is_asked_for_is_there(string resourceFile)
    {
        var keys = Keys(resourceFile);

        var missing = Asked(resourceFile)
            .Where(asked => !asked.IsPattern && !keys.Contains(asked.Key))
            .Select(asked => asked.Key);

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(ResourceFiles))]
    public void Every_text_that_is_there_is_used(string resourceFile)
    {
        var asked = Asked(resourceFile);
        var readers = Readers(resourceFile).ToList();

        var unused = Keys(resourceFile)
            .Where(key =>
                !readers.Exists(text => text.Contains($"\"{key}\"", StringComparison.Ordinal))
                && !asked.Exists(a => a.IsPattern && Regex.IsMatch(key, a.Key))
            );

        Assert.True(!unused.Any(), string.Join(", ", unused));
    }

    [Fact]
    public void No_sentence_stands_in_the_markup()
    {
        var found = Sources
            .Files("Edu4All.Web/Components", "*.razor")
            .SelectMany(file =>
                VisibleText(Markup(file.Text())).Select(text => $"{Sources.Name(file)}: {text}")
            );

        Assert.True(!found.Any(), string.Join(Environment.NewLine, found));
    }

    private static HashSet<string> Keys(string resourceFile) =>
        [
            .. XDocument
                .Load(Path.Combine(Sources.Root.FullName, resourceFile))
                .Root!.Elements("data")
                .Select(data => data.Attribute("name")!.Value),
        ];

    // L["Key"] as it is, L[$"Prefix.{value}"] as a pattern. The localizer is called L, or Shared for the shared texts.
    private static List<(string Key, bool IsPattern)> Asked(string resourceFile)
    {
        var name = Path.GetFileNameWithoutExtension(resourceFile);
        var asked = new List<(string, bool)>();
        foreach (var text in Readers(resourceFile))
        {
            foreach (
                Match localizer in Localizer()
                    .Matches(text)
                    .Where(match => match.Groups["text"].Value == name)
            )
            {
                var use = new Regex($@"\b{localizer.Groups["name"].Value}\[(\$?)""([^""]+)""");
                asked.AddRange(
                    use.Matches(text)
                        .Select(match =>
                            match.Groups[1].Length > 0
                                ? (
                                    "^"
                                        + Regex.Replace(
                                            Regex.Escape(match.Groups[2].Value),
                                            @"\\\{[^}]*}",
                                            ".+"
                                        )
                                        + "$",
                                    true
                                )
                                : (match.Groups[2].Value, false)
                        )
                );
            }
        }

        return asked;
    }

    private static IEnumerable<string> Readers(string resourceFile)
    {
        var name = Path.GetFileNameWithoutExtension(resourceFile);
        return Sources
            .Files("Edu4All.Web", "*.razor", "*.cs")
            .Select(file => file.Text())
            .Where(text => text.Contains($"<{name}>", StringComparison.Ordinal));
    }

    private static string Markup(string razor)
    {
        var code = razor.IndexOf("@code {", StringComparison.Ordinal);
        var markup = Comment().Replace(code < 0 ? razor : razor[..code], "");
        return Directive().Replace(markup, "");
    }

    // Letters between tags that are no expression: "> Hello <". Code between braces is told by its signs.
    private static IEnumerable<string> VisibleText(string markup) =>
        BetweenTags()
            .Matches(markup)
            .Select(match => Expression().Replace(match.Groups[1].Value, " ").Trim())
            .Where(text =>
                Letters().IsMatch(text)
                && !SameEverywhere.Contains(text)
                && text.IndexOfAny(['{', '}', '=', ';', '(', ')', ']', '@']) < 0
            );

    [GeneratedRegex(@"IStringLocalizer<(?<text>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^@(page|inject|attribute|using|inherits|implements|layout).*$",
        RegexOptions.Multiline
    )]
    private static partial Regex Directive();

    [GeneratedRegex(@">([^<>]+)<")]
    private static partial Regex BetweenTags();

    [GeneratedRegex(@"@[\w.?!]+(\[[^\]]*\]|\([^)]*\))*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();
}
