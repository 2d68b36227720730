using Microsoft.Data.Sqlite;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Reads a picture's bytes through SQLite's incremental blob interface, so that 30 tablets asking for a 3 MB picture do not
/// put 90 MB into memory. Gives its connection back at the end.
/// </summary>
internal sealed class PictureStream(SqliteBlob blob, Action giveBack) : Stream
{
    private bool _done;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => blob.Length;
    public override long Position
    {
        get => blob.Position;
        set => blob.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        blob.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => blob.Read(buffer);

    // SQLite reads at once; to hand each piece to another thread would take longer than reading it.
    public override ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(blob.Read(buffer.Span));

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => Task.FromResult(blob.Read(buffer, offset, count));

    public override long Seek(long offset, SeekOrigin origin) => blob.Seek(offset, origin);

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_done)
        {
            _done = true;
            blob.Dispose();
            giveBack();
        }

        base.Dispose(disposing);
    }
}
