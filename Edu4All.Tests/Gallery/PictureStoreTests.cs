using System.Security.Cryptography;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Gallery;

public sealed class PictureStoreTests : SchoolTest
{
    private static readonly byte[] Bytes =
    [
        .. PictureBytes.Png(2, 2),
        .. RandomNumberGenerator.GetBytes(300_000),
    ];

    [Fact]
    public async Task The_same_bytes_are_kept_once_and_come_back_as_they_were()
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Otherwise = static (_, _) =>
            Task.FromResult<ProviderOutcome>(new ProviderOutcome.Drawn(Bytes));
        var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(first.PictureSha256, second.PictureSha256);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bytes)), first.PictureSha256);
        Assert.Equal(1, await School.ReadAsync(db => db.Pictures.CountAsync(Stop)));
        await using var stream = Open(first);
        using var read = new MemoryStream();
        await stream.CopyToAsync(read, Stop);
        Assert.Equal(Bytes, read.ToArray());
    }

    [Fact]
    public async Task It_can_be_read_from_anywhere_and_not_written()
    {
        var artwork = await StoreAsync();
        await using var stream = Open(artwork);
        var piece = new byte[100];

        Assert.Equal(Bytes.Length, stream.Length);
        foreach (
            var (offset, origin, at) in new[]
            {
                (1000L, SeekOrigin.Begin, 1000),
                (-100L, SeekOrigin.End, Bytes.Length - 100),
                (-200L, SeekOrigin.Current, Bytes.Length - 200),
            }
        )
        {
            Assert.Equal(at, stream.Seek(offset, origin));
            await stream.ReadExactlyAsync(piece, Stop);
            Assert.Equal(Bytes[at..(at + 100)], piece);
        }

        stream.Position = Bytes.Length - 10;
        Assert.Equal(10, await stream.ReadAtLeastAsync(piece, 100, false, Stop));
        Assert.False(stream.CanWrite);
        Assert.Throws<NotSupportedException>(() => stream.Write(piece));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
    }

    [Fact]
    public async Task While_it_is_read_others_write()
    {
        var artwork = await StoreAsync();
        await using var stream = Open(artwork);
        await stream.ReadExactlyAsync(new byte[10], Stop);

        await School.AddLessonAsync();
        var rest = new byte[Bytes.Length - 10];
        await stream.ReadExactlyAsync(rest, Stop);

        Assert.Equal(Bytes[10..], rest);
    }

    [Fact]
    public void What_is_not_kept_is_not_found() =>
        Assert.Throws<FileNotFoundException>(() => School.Get<PictureReader>().Open("' OR 1=1 --"));

    private async Task<Artwork> StoreAsync()
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers(new ProviderOutcome.Drawn(Bytes));
        return await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    private Stream Open(Artwork artwork) => School.Get<PictureReader>().Open(artwork.PictureSha256);
}
