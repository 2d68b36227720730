namespace Edu4All.Tests.Conventions;

/// <summary>The sources that these tests belong to.</summary>
internal static class Repository
{
    private static readonly string[] Made =
    [
        "bin",
        "obj",
        "data",
        "TestResults",
        "BenchmarkDotNet.Artifacts",
        "_framework",
        "node_modules",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with slashes, of all files that a person wrote.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [.. Walk(new(Root)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesUnder(string folder, params string[] extensions) =>
        Files.Where(file =>
            file.StartsWith(folder + "/", StringComparison.Ordinal)
            && extensions.Contains(Path.GetExtension(file))
        );

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Fails with all of them, not only the first few.</summary>
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            // In a worktree it is a file.
            .Where(file => file.Name != ".git")
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(inner => inner.Name[0] != '.' && !Made.Contains(inner.Name))
                    .SelectMany(Walk)
            );

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Edu4All.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("There is no solution.");
        }

        return folder.FullName;
    }
}
