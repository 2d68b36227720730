using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>A school's own list files in the data folder.</summary>
public sealed class SchoolListTests : IDisposable
{
    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Without_a_folder_the_embedded_lists_hold() =>
        Assert.False(PromptScreen.Read(_data.File("none")).Screen("a gun").IsAllowed);

    [Fact]
    public void A_list_adds_to_those_of_the_program()
    {
        Write("ours.txt", "# ours\nlanguage: en\nstop harassment: wobblehead~\nallow: gun lake");

        var screen = PromptScreen.Read(_data.Root);

        Assert.Equal(
            (SafetyCategory.Harassment, "en/harassment/wobblehead"),
            (screen.Screen("two wobbleheads").Category, screen.Screen("two wobbleheads").Rule)
        );
        Assert.True(screen.Screen("a boat on Gun Lake").IsAllowed);
        Assert.False(screen.Screen("a man with a gun").IsAllowed);
    }

    [Fact]
    public void The_lists_of_names_are_replaced_by_files_of_their_name()
    {
        Write("characters.txt", "class character: captain cucumber");
        Write("public-figures.txt", "class public_figure: mayor marrow");

        var screen = PromptScreen.Read(_data.Root);

        Assert.NotNull(screen.Screen("Captain Cucumber on a bridge").Flag);
        Assert.Null(screen.Screen("Mickey Mouse on a bridge").Flag);
        Assert.False(screen.Screen("Mayor Marrow in jail").IsAllowed);
        Assert.True(screen.Screen("a portrait of Lionel Messi").Flag is null);
    }

    [Fact]
    public void A_file_with_the_name_of_another_list_only_adds()
    {
        Write("en.txt", "language: en\nstop hate: wobblehead");

        Assert.False(PromptScreen.Read(_data.Root).Screen("a gun").IsAllowed);
    }

    [Theory]
    [InlineData("language: en\nstpo weapons: x", "line 2")]
    [InlineData("language: en\n\n# fine\nstop wepons: x", "line 4")]
    [InlineData("language: en\nframe violence: {hurt} 3 {persn}", "line 2")]
    [InlineData("language: en\nframe violence: {hurt person} 3 {person}", "line 2")]
    [InlineData("language: en\nframe violence: {hurt}", "line 2")]
    [InlineData("language: en\nstop hate: a+b", "line 2")]
    [InlineData("language:\nstop hate: ab", "line 1")]
    [InlineData("class: ab", "line 1")]
    [InlineData("just some words", "line 1")]
    public void A_malformed_list_is_refused_with_file_and_line(string text, string line)
    {
        Write("ours.txt", text);

        var problem = Assert.Throws<FormatException>(() => PromptScreen.Read(_data.Root));

        Assert.StartsWith($"ours.txt, {line}: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_UTF8_is_refused()
    {
        File.WriteAllBytes(_data.File("ours.txt"), [0x73, 0xFC, 0xDF]);

        var problem = Assert.Throws<FormatException>(() => PromptScreen.Read(_data.Root));

        Assert.Contains("ours.txt", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_does_not_start_with_a_malformed_list()
    {
        Directory.CreateDirectory(_data.File("screen"));
        Write("screen/ours.txt", "language: en\nstpo weapons: x");

        await using var app = AppProcess.Start(_data.Root);

        Assert.NotEqual(0, await app.EndAsync());
        Assert.Contains("ours.txt, line 2", app.Output, StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(_data.File(name), text);
}
