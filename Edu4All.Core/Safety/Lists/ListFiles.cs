namespace Edu4All.Core.Safety.Lists;

/// <summary>The lists that are part of the program, read once.</summary>
internal static class ListFiles
{
    private const string Folder = "Edu4All.Core.Safety.Words.";

    private static readonly Lazy<Lexicon> All = new(static () => Read([]));

    /// <summary>All embedded lists.</summary>
    public static Lexicon Embedded => All.Value;

    /// <summary>All embedded lists and further ones in the same format, such as a school's.</summary>
    /// <exception cref="FormatException">A line is not of the form that the head of <c>en.txt</c> explains.</exception>
    public static Lexicon Read(IEnumerable<string> further)
    {
        var builder = new LexiconBuilder();
        var reader = new ListReader(builder);
        var assembly = typeof(ListFiles).Assembly;
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            reader.Read(file);
        }

        foreach (var list in further)
        {
            reader.Read(new StringReader(list));
        }

        return builder.Build();
    }
}
