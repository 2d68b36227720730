namespace Edu4All.Tests.Conventions;

/// <summary>The project's own files, as they stand in the repository.</summary>
internal static class Sources
{
    /// <summary>The folder of the solution.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>Files below a folder of the solution that match a pattern, without what is built or written by a tool.</summary>
    public static IEnumerable<FileInfo> Files(string folder, params string[] patterns) =>
        patterns
            .SelectMany(pattern =>
                new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles(
                    pattern,
                    SearchOption.AllDirectories
                )
            )
            .Where(file => !IsMade(Name(file)));

    /// <summary>The path from the root, with slashes.</summary>
    public static string Name(FileSystemInfo file) =>
        Path.GetRelativePath(Root.FullName, file.FullName).Replace('\\', '/');

    public static string Text(this FileInfo file) => File.ReadAllText(file.FullName);

    private static bool IsMade(string name) =>
        name.Split('/') is var parts
        && (
            parts.Contains("bin")
            || parts.Contains("obj")
            || parts.Contains("Migrations")
            || parts.Contains("_framework")
        );

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Edu4All.sln")))
        {
            folder =
                folder.Parent
                ?? throw new InvalidOperationException(
                    "The tests do not run inside the repository."
                );
        }

        return folder;
    }
}
