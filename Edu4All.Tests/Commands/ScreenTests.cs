using Edu4All.Tests.Support;

namespace Edu4All.Tests.Commands;

public sealed class ScreenTests : IDisposable
{
    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_line_in_is_a_line_out_with_four_fields()
    {
        var (output, error, code) = await RunAsync(
            "The Eiffel Tower\na rabbit with a sword\n\nmail me@school.test\ni want to die\n",
            "screen"
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            [
                "Allow\tNone\t\t0+0",
                "Stop\tWeapons\ten/weapons/sword\t16+5",
                "Allow\tNone\t\t0+0",
                "Private\tPersonalData\tpersonal/email\t5+14",
                "Support\tSelfHarm\ten/support/i-want-to-die\t0+13",
            ],
            output.TrimEnd('\n').Split('\n')
        );
    }

    [Fact]
    public async Task A_file_is_read_as_standard_input_is()
    {
        var file = _data.File("prompts.txt");
        await File.WriteAllTextAsync(
            file,
            "\uFEFFbłękitny słoń 🐘\r\na sword",
            TestContext.Current.CancellationToken
        );

        var (output, _, code) = await RunAsync("", "screen", file);

        Assert.Equal(0, code);
        Assert.Equal(
            ["Allow\tNone\t\t0+0", "Stop\tWeapons\ten/weapons/sword\t2+5"],
            output.TrimEnd('\n').Split('\n')
        );
    }

    [Fact]
    public async Task Nothing_in_is_nothing_out() =>
        Assert.Equal(("", "", 0), await RunAsync("", "screen"));

    [Fact]
    public async Task A_line_of_many_megabytes_is_answered_too()
    {
        var (output, error, code) = await RunAsync(
            new string('a', 8_000_000) + "\na sword\n",
            "screen"
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_64()
    {
        var (output, error, code) = await RunAsync("", "screen", _data.File("none.txt"));

        Assert.Equal((64, ""), (code, output));
        Assert.Contains("none.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schools_own_lists_count_and_a_malformed_one_is_named_with_its_line()
    {
        var folder = Directory.CreateDirectory(_data.File("screen"));
        var list = Path.Combine(folder.FullName, "ours.txt");
        await File.WriteAllTextAsync(
            list,
            "language: en\nstop frightening: wobblehead\n",
            TestContext.Current.CancellationToken
        );
        var (before, _, _) = await RunAsync("a wobblehead in Petra\n", "screen");
        await File.AppendAllTextAsync(
            list,
            "stpo weapons: x\n",
            TestContext.Current.CancellationToken
        );
        var (output, error, code) = await RunAsync("a wobblehead in Petra\n", "screen");

        Assert.StartsWith("Stop\tFrightening", before, StringComparison.Ordinal);
        Assert.Equal((64, ""), (code, output));
        Assert.Contains("ours.txt, line 3", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_touches_no_data()
    {
        await RunAsync("a tower\n", "screen");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_data.Root));
    }

    private Task<(string Out, string Error, int Code)> RunAsync(
        string input,
        params string[] arguments
    ) => AppProcess.RunAsync(_data.Root, arguments, input);
}
