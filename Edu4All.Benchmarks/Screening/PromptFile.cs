namespace Edu4All.Benchmarks.Screening;

/// <summary>Prompts of one kind, one a line.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="IsHarmful">Whether they should be stopped.</param>
/// <param name="Lines">The prompts.</param>
internal sealed record PromptFile(string Name, bool IsHarmful, IReadOnlyList<string> Lines)
{
    /// <summary>All files of a folder that say in their name what they hold, harmless ones first.</summary>
    public static IReadOnlyList<PromptFile> ReadAll(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.txt")
                .Where(static file => KindOf(file) is not null)
                .Select(static file => new PromptFile(
                    Path.GetFileNameWithoutExtension(file),
                    KindOf(file) != "benign",
                    [.. File.ReadLines(file).Where(static line => line.Length > 0)]
                ))
                .OrderBy(static file => file.IsHarmful)
                .ThenBy(static file => file.Name, StringComparer.Ordinal),
        ];

    private static string? KindOf(string file) =>
        Path.GetFileNameWithoutExtension(file).Split('.')
            is [.., ("unsafe" or "benign" or "injection") and var kind]
            ? kind
            : null;
}
