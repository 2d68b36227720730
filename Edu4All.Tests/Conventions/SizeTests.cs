namespace Edu4All.Tests.Conventions;

public sealed class SizeTests
{
    private const int MostLines = 300;
    private const int MostLinesOfProgram = 80;

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var tooLong = Sources
            .Files(".", "*.cs", "*.razor", "*.css", "*.js")
            .Select(file =>
                (Name: Sources.Name(file), Lines: File.ReadLines(file.FullName).Count())
            )
            .Where(file => file.Lines > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Program_reads_as_a_table_of_contents()
    {
        var program = new FileInfo(Path.Combine(Sources.Root.FullName, "Edu4All.Web/Program.cs"));

        Assert.InRange(File.ReadLines(program.FullName).Count(), 1, MostLinesOfProgram - 1);
    }

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        string[] drawers = ["Helpers", "Utils", "Common", "Managers", "Interfaces", "Misc"];

        var found = Sources
            .Files(".", "*.cs", "*.razor")
            .SelectMany(file => Sources.Name(file).Split('/')[..^1])
            .Distinct()
            .Intersect(drawers);

        Assert.Empty(found);
    }
}
