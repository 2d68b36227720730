using System.Text.RegularExpressions;

namespace Edu4All.Tests.Conventions;

public sealed partial class FileTests
{
    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var tooLong =
            from file in Repository.Files
            where Path.GetExtension(file) is ".cs" or ".razor" or ".js" or ".css" or ".targets"
            where
                !file.Contains("/Migrations/", StringComparison.Ordinal)
                && !file.Contains("/Words/", StringComparison.Ordinal)
            let lines = Repository.Read(file).AsSpan().Count('\n')
            where lines > 300
            select $"{file}: {lines}";

        Repository.None(tooLong);
    }

    [Fact]
    public void Program_reads_as_a_table_of_contents() =>
        Assert.True(Repository.Read("Edu4All.Web/Program.cs").AsSpan().Count('\n') < 80);

    [Fact]
    public void No_folder_is_a_drawer_for_everything() =>
        Assert.DoesNotContain(
            Repository.Files.SelectMany(file => file.Split('/')[..^1]),
            folder =>
                folder
                    is "Helpers"
                        or "Utils"
                        or "Utilities"
                        or "Common"
                        or "Managers"
                        or "Interfaces"
                        or "Misc"
        );

    [Fact]
    public void Tests_stand_in_folders_named_as_in_Core()
    {
        string[] others =
        [
            "Browser",
            "Commands",
            "Components",
            "Conventions",
            "Http",
            "Support",
            "Wire",
        ];
        var features = Repository
            .FilesUnder("Edu4All.Core", ".cs")
            .Select(file => file.Split('/'))
            .Where(parts => parts.Length > 2)
            .Select(parts => parts[1])
            .ToHashSet(StringComparer.Ordinal);

        var unknown = Repository
            .FilesUnder("Edu4All.Tests", ".cs")
            .Select(file => file.Split('/'))
            .Where(parts => parts.Length > 2)
            .Select(parts => parts[1])
            .Distinct()
            .Where(folder => !features.Contains(folder) && !others.Contains(folder));

        Repository.None(unknown);
    }

    [Fact]
    public void No_file_holds_a_secret_or_knows_the_machine_it_was_written_on()
    {
        var found =
            from file in Repository.Files
            where
                Path.GetExtension(file)
                    is not (".png" or ".jpg" or ".webp" or ".woff" or ".woff2" or ".ico")
            from Match match in Secret().Matches(Repository.Read(file))
            select $"{file}: {match.Value}";

        Repository.None(found);
    }

    // Parted, so that this file does not find itself.
    [GeneratedRegex(
        @"sk-[A-Za-z0-9_-]{24,}"
            + @"|AKIA[0-9A-Z]{16}"
            + @"|gh[pousr]_[A-Za-z0-9]{30,}"
            + @"|-----BEGIN [A-Z ]*PRIVATE"
            + @" KEY"
            + @"|(?<![\w.:/])/(home|Users|root|work)/[\w.-]+"
            + @"|[A-Z]:\\Users\\"
    )]
    private static partial Regex Secret();
}
