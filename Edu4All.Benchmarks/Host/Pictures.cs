using System.Security.Cryptography;
using Edu4All.Core.Data;
using Microsoft.Data.Sqlite;

namespace Edu4All.Benchmarks.Host;

/// <summary>What a filled gallery has.</summary>
internal sealed record Filled(Guid AssignmentId, Guid AuthorId, IReadOnlyList<Guid> Artworks);

/// <summary>Fills galleries past the services: a hundred thousand pictures by them would take the day.</summary>
internal static class Pictures
{
    private static readonly string[] States = ["Draft", "HandedIn", "Approved", "Returned"];

    /// <summary>
    /// Adds pictures to an assignment, by all students of the class in turn. Every one has a thumbnail of its own; the originals are
    /// shared by many, since 100,000 of 2 MB would not fit on a disk.
    /// </summary>
    public static async Task<Filled> FillAsync(
        this BenchApp app,
        BenchClass ofClass,
        int count,
        int thumbnailBytes,
        int originalBytes
    )
    {
        var assignment = await app.AddAssignmentAsync(ofClass);
        await using var connection = new SqliteConnection(
            $"Data Source={app.Get<DataDirectory>().Database};Foreign Keys=True"
        );
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        var random = new Random(count);
        var bytes = new byte[Math.Max(thumbnailBytes, originalBytes)];
        var originals = Enumerable.Range(0, 8).Select(_ => Add(originalBytes)).ToList();
        var ids = new List<Guid>(count);
        var start = DateTime.UtcNow.AddHours(-2);
        for (var i = 0; i < count; i++)
        {
            var at = start + TimeSpan.FromMilliseconds(i * 10);
            var (attempt, artwork) = (Guid.CreateVersion7(at), Guid.CreateVersion7(at));
            var author = ofClass.Students[i % ofClass.Students.Length].StudentId;
            Insert(connection, "Attempts", Attempt(attempt, assignment, author, at));
            var state = States[i % States.Length];
            Insert(
                connection,
                "Artworks",
                Artwork(
                    artwork,
                    attempt,
                    assignment,
                    author,
                    at,
                    state,
                    originals[i % 8],
                    Add(thumbnailBytes)
                )
            );
            ids.Add(artwork);
        }

        await transaction.CommitAsync();
        return new(assignment, ofClass.Students[0].StudentId, ids);

        string Add(int length)
        {
            random.NextBytes(bytes.AsSpan(0, length));
            var content = bytes.AsSpan(0, length).ToArray();
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            Insert(
                connection,
                "Pictures",
                [
                    ("Sha256", sha256),
                    ("MediaType", "image/webp"),
                    ("Width", 640),
                    ("Height", 360),
                    ("Length", length),
                    ("Bytes", content),
                ]
            );
            return sha256;
        }
    }

    private static (string, object)[] Attempt(Guid id, Guid assignment, Guid author, DateTime at) =>
        [
            ("Id", id),
            ("AssignmentId", assignment),
            ("AuthorId", author),
            ("Words", "The Eiffel Tower on the moon"),
            ("Style", ""),
            ("Task", "Draw"),
            ("Verdict", "Allow"),
            ("Category", "None"),
            ("Rule", ""),
            ("FlagName", ""),
            ("State", "Drawn"),
            ("End", "None"),
            ("Variety", 0),
            ("CreatedAt", at),
            ("NotBefore", at),
            ("Sends", 1),
            ("FinishedAt", at),
            ("CostMicros", 1000),
            ("ReservedMicros", 0),
            ("MayBeCharged", 0),
        ];

    private static (string, object)[] Artwork(
        Guid id,
        Guid attempt,
        Guid assignment,
        Guid author,
        DateTime at,
        string state,
        string original,
        string thumbnail
    ) =>
        [
            ("Id", id),
            ("AttemptId", attempt),
            ("AssignmentId", assignment),
            ("AuthorId", author),
            ("Words", "The Eiffel Tower on the moon"),
            ("State", state),
            ("WithheldFor", "Nothing"),
            ("PictureSha256", original),
            ("ThumbnailSha256", thumbnail),
            ("AltText", "A tower"),
            ("NotDrawn", ""),
            ("IsLandscape", 1),
            ("Provider", "bench"),
            ("Scene", ""),
            ("Note", ""),
            ("CreatedAt", at),
            ("Revision", 0),
        ];

    private static void Insert(
        SqliteConnection connection,
        string table,
        (string Name, object Value)[] row
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(',', row.Select(static c => $"\"{c.Name}\""))}) VALUES ({string.Join(',', row.Select(static c => "$" + c.Name))})";
        foreach (var (name, value) in row)
        {
            command.Parameters.AddWithValue("$" + name, value);
        }

        command.ExecuteNonQuery();
    }
}
