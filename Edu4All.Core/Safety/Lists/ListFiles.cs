using System.Text;

namespace Edu4All.Core.Safety.Lists;

/// <summary>The lists that are part of the program, read once, and those that a school adds.</summary>
internal static class ListFiles
{
    private const string Folder = "Edu4All.Core.Safety.Words.";

    /// <summary>
    /// Lists of names that a school may replace by a file of the same name; all others it can only add to, because what it
    /// leaves out would weaken the gate.
    /// </summary>
    private static readonly string[] Replaceable = ["public-figures.txt", "characters.txt"];

    private static readonly Lazy<Lexicon> All = new(static () => Read([]));

    /// <summary>All embedded lists.</summary>
    public static Lexicon Embedded => All.Value;

    /// <summary>All embedded lists and those of a folder: every <c>*.txt</c> in it, in the order of their names.</summary>
    /// <exception cref="FormatException">
    /// A file is not UTF-8, or a line is not of the form that the head of <c>en.txt</c> explains; the message names both.
    /// </exception>
    public static Lexicon ReadFolder(string folder) =>
        Directory.Exists(folder)
            ? Read(
                Directory
                    .EnumerateFiles(folder, "*.txt")
                    .Order(StringComparer.Ordinal)
                    .Select(static file => (Path.GetFileName(file), ReadText(file)))
            )
            : Embedded;

    /// <summary>All embedded lists and further ones in the same format, such as a school's.</summary>
    /// <exception cref="FormatException">A line is not of the form that the head of <c>en.txt</c> explains.</exception>
    public static Lexicon Read(IEnumerable<(string Name, string Text)> further)
    {
        var own = further.ToList();
        var builder = new LexiconBuilder();
        var reader = new ListReader(builder);
        var assembly = typeof(ListFiles).Assembly;
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Where(name => !IsReplaced(name[Folder.Length..], own))
                .Order(StringComparer.Ordinal)
        )
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            reader.Read(file, name[Folder.Length..]);
        }

        foreach (var (name, text) in own)
        {
            reader.Read(new StringReader(text), name);
        }

        return builder.Build();
    }

    private static bool IsReplaced(string name, List<(string Name, string Text)> own) =>
        Replaceable.Contains(name, StringComparer.Ordinal)
        && own.Exists(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string ReadText(string file)
    {
        try
        {
            return File.ReadAllText(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException problem)
        {
            throw new FormatException(
                $"{Path.GetFileName(file)}: not UTF-8, save it as UTF-8 text",
                problem
            );
        }
    }
}
