using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Edu4All.Tests.Conventions;

/// <summary>A resource file and the files that take their text from it.</summary>
internal sealed partial class ResourceUse
{
    private ResourceUse(string file) =>
        (File, Name) = (file, Path.GetFileNameWithoutExtension(file));

    public static IReadOnlyList<ResourceUse> All { get; } =
    [.. Repository.FilesUnder("Edu4All.Web", ".resx").Select(file => new ResourceUse(file))];

    public string File { get; }

    /// <summary>For example <c>DeskText</c>.</summary>
    public string Name { get; }

    public IReadOnlyDictionary<string, string> Texts =>
        XDocument
            .Parse(Repository.Read(File))
            .Root!.Elements("data")
            .ToDictionary(
                data => data.Attribute("name")!.Value,
                data => data.Element("value")!.Value,
                StringComparer.Ordinal
            );

    /// <summary>Files with a localizer of this resource, with the name they give it.</summary>
    public IEnumerable<(string File, string Localizer)> Users =>
        from file in Sources
        from Match match in Localizer().Matches(Repository.Read(file))
        where match.Groups["type"].Value == Name
        select (file, match.Groups["name"].Value);

    /// <summary>Keys that are written out where the localizer is asked.</summary>
    public IEnumerable<(string File, string Key)> Asked =>
        from user in Users
        from Match match in Regex.Matches(
            Repository.Read(user.File),
            $@"\b{user.Localizer}\[\s*""(?<key>[^""{{]+)"""
        )
        select (user.File, match.Groups["key"].Value);

    /// <summary>Every text in quotes in those files as a pattern of keys: what stands in braces can be anything.</summary>
    public IReadOnlyList<Regex> Mentioned =>
        [
            .. Users
                .Select(user => user.File)
                .Distinct()
                .SelectMany(file => Quoted().Matches(Repository.Read(file)))
                .Select(match => match.Groups["text"].Value)
                .Distinct()
                .Select(text => new Regex(
                    "^" + string.Join(".+", Braces().Split(text).Select(Regex.Escape)) + "$"
                )),
        ];

    private static IEnumerable<string> Sources =>
        Repository.FilesUnder("Edu4All.Web", ".razor", ".cs");

    [GeneratedRegex(@"IStringLocalizer<\s*(?<type>\w+)\s*>\s*(>\(\)|(?<name>\w+))")]
    private static partial Regex Localizer();

    [GeneratedRegex(@"""(?<text>[A-Za-z{][^""\s]*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Braces();
}
