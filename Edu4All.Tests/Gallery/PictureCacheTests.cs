using Edu4All.Core.Gallery;

namespace Edu4All.Tests.Gallery;

public sealed class PictureCacheTests : IDisposable
{
    private readonly PictureCache _cache = new();
    private int _reads;

    public void Dispose() => _cache.Dispose();

    [Fact]
    public void What_was_read_is_not_read_again()
    {
        Assert.Equal([1], Get("a", 1));
        Assert.Equal([1], Get("a", 9));
        Assert.Equal([2], Get("b", 2));

        Assert.Equal(2, _reads);
    }

    [Fact]
    public void A_read_that_fails_is_tried_again()
    {
        Assert.Throws<IOException>(() => _cache.Get("a", static () => throw new IOException()));

        Assert.Equal([1], Get("a", 1));
    }

    private byte[] Get(string sha256, byte content) =>
        _cache.Get(
            sha256,
            () =>
            {
                _reads++;
                return [content];
            }
        );
}
