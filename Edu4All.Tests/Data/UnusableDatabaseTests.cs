using Edu4All.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Edu4All.Tests.Data;

/// <summary>The app as a process of its own, on a data directory that something is wrong with.</summary>
public sealed class UnusableDatabaseTests : IDisposable
{
    private readonly TempDirectory _data = new();

    private string Database => _data.File("edu4all.db");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_said_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(
            Database,
            string.Concat(Enumerable.Repeat("My homework. ", 999)),
            Stop
        );

        await IsLeftAsItIsAsync();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_damaged_database_is_said_and_left_as_it_is(int page)
    {
        await TemplateDatabase.CopyToAsync(_data);
        await using (var file = File.OpenWrite(Database))
        {
            file.Seek(page * 4096, SeekOrigin.Begin);
            await file.WriteAsync(
                new byte[4096]
                    .Select((_, i) => (byte)(i * 7))
                    .ToArray(),
                Stop
            );
        }

        await IsLeftAsItIsAsync();
    }

    [Fact]
    public async Task A_database_that_was_cut_is_said_and_left_as_it_is()
    {
        await TemplateDatabase.CopyToAsync(_data);
        await using (var file = File.OpenWrite(Database))
        {
            file.SetLength(file.Length / 2);
        }

        await IsLeftAsItIsAsync();
    }

    [Fact]
    public async Task A_locked_database_is_said_and_opens_when_the_lock_is_gone()
    {
        await TemplateDatabase.CopyToAsync(_data);
        await using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await other.OpenAsync(Stop);
            await using var command = other.CreateCommand();
            command.CommandText =
                "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE Held (Id INTEGER);";
            await command.ExecuteNonQueryAsync(Stop);

            await DoesNotStartAsync("Another program has");
        }

        await using var app = await AppProcess.StartAndWaitAsync(_data.Root);
    }

    /// <summary>Root may write everywhere, so it is not the rights that are missing here: the folder cannot be one, or the file cannot be opened.</summary>
    [Fact]
    public async Task A_data_directory_that_cannot_be_written_is_said()
    {
        await File.WriteAllTextAsync(_data.File("a-file"), "", Stop);
        var (output, error, code) = await RunAsync(_data.File("a-file/data"));
        Assert.NotEqual(0, code);
        IsOneSentence(output, error, "The data directory cannot be used:");

        Directory.CreateDirectory(Database);
        (output, error, code) = await RunAsync(_data.Root);
        Assert.NotEqual(0, code);
        IsOneSentence(
            output,
            error,
            "cannot be written. Give the account that runs Edu4All the right"
        );
        Assert.Empty(Directory.EnumerateFileSystemEntries(Database));
    }

    private async Task IsLeftAsItIsAsync()
    {
        var before = await File.ReadAllBytesAsync(Database, Stop);
        await DoesNotStartAsync("is damaged or is not a database. Nothing was changed.");
        Assert.Equal(before, await File.ReadAllBytesAsync(Database, Stop));
    }

    // Does not read the file: to close it again would give up this process's lock on it.
    private async Task DoesNotStartAsync(string sentence)
    {
        var (output, error, code) = await RunAsync(_data.Root);

        Assert.NotEqual(0, code);
        IsOneSentence(output, error, sentence);
    }

    private static Task<(string Out, string Error, int Code)> RunAsync(string data) =>
        AppProcess.RunAsync(data, []);

    private static void IsOneSentence(string output, string error, string sentence)
    {
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.StartsWith("Edu4All cannot start. ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
