using System.Collections.Concurrent;
using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Reads pictures for those who may see them: a gallery asks for dozens at once, and putting a query together takes Entity Framework
/// longer than SQLite takes to answer it. So the SQL of <see cref="PictureQueries"/> is taken once and kept prepared, on a few
/// connections that are only for this.
/// </summary>
public sealed class PictureReader(
    IDbContextFactory<AppDbContext> databases,
    DataDirectory directory,
    PictureCache cache
) : IDisposable
{
    /// <summary>Connections that are kept while nobody reads; more are opened and closed as they are needed.</summary>
    private const int Kept = 8;

    private readonly ConcurrentBag<PreparedReader> _free = [];
    private readonly Lazy<PreparedSql[]> _sql = new(() =>
        [PreparedSql.Of(databases, thumbnail: false), PreparedSql.Of(databases, thumbnail: true)]
    );
    private bool _disposed;

    /// <summary>The picture or its thumbnail; null when it is not the caller's to see.</summary>
    public VisiblePicture? Find(Caller caller, Guid artworkId, bool thumbnail)
    {
        var reader = Rent();
        try
        {
            return reader.Find(caller, artworkId, thumbnail);
        }
        finally
        {
            Return(reader);
        }
    }

    /// <summary>All bytes of a picture; null when they are too many to be held at once.</summary>
    /// <param name="picture">What <see cref="Find"/> gave.</param>
    public byte[]? FindBytes(VisiblePicture picture) =>
        picture.Length > PictureCache.Largest
            ? null
            : cache.Get(
                picture.Sha256,
                () =>
                {
                    using var stream = Open(picture.Sha256);
                    var bytes = new byte[stream.Length];
                    stream.ReadExactly(bytes);
                    return bytes;
                }
            );

    /// <summary>All bytes of a picture as a seekable stream that reads them in pieces. Dispose it.</summary>
    /// <param name="sha256">Of a picture that <see cref="Find"/> gave.</param>
    public Stream Open(string sha256)
    {
        var reader = Rent();
        try
        {
            return new PictureStream(reader.OpenBlob(sha256), () => Return(reader));
        }
        catch
        {
            Return(reader);
            throw;
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_free.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private PreparedReader Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _free.TryTake(out var reader) ? reader : new(directory.Database, _sql.Value);
    }

    private void Return(PreparedReader reader)
    {
        if (_disposed || _free.Count >= Kept)
        {
            reader.Dispose();
        }
        else
        {
            _free.Add(reader);
        }
    }
}
