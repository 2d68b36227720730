using Microsoft.Extensions.Caching.Memory;

namespace Edu4All.Core.Gallery;

/// <summary>
/// The bytes that were asked for last. A class looks at the same gallery together, and the key of a picture is what its bytes hash to,
/// so nothing in here can be out of date. Who may see a picture is asked elsewhere, each time.
/// </summary>
public sealed class PictureCache : IDisposable
{
    /// <summary>64 MB: a gallery of 30 originals of 2 MB, or some thousand thumbnails.</summary>
    private const long Capacity = 64 * 1024 * 1024;

    /// <summary>Bytes of the largest picture that is kept; larger ones are read in pieces.</summary>
    internal const long Largest = 4 * 1024 * 1024;

    private readonly MemoryCache _bytes = new(
        new MemoryCacheOptions { SizeLimit = Capacity, CompactionPercentage = 0.25 }
    );

    /// <summary>The bytes of a picture, which are read when they are not in here.</summary>
    internal byte[] Get(string sha256, Func<byte[]> read)
    {
        if (_bytes.TryGetValue(sha256, out byte[]? known))
        {
            return known!;
        }

        var bytes = read();
        return _bytes.Set(sha256, bytes, new MemoryCacheEntryOptions { Size = bytes.Length });
    }

    public void Dispose() => _bytes.Dispose();
}
