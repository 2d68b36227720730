using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Reads a picture's bytes through SQLite's incremental blob interface, so that 30 tablets asking for a 3 MB picture do not
/// put 90 MB into memory. It has its own connection and closes it.
/// </summary>
internal static class PictureStream
{
    public static async Task<Stream> OpenAsync(
        AppDbContext db,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        var connection = new SqliteConnection(db.Database.GetConnectionString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT rowid FROM Pictures WHERE Sha256 = $sha";
            command.Parameters.AddWithValue("$sha", sha256);
            var row =
                await command.ExecuteScalarAsync(cancellationToken) as long?
                ?? throw new FileNotFoundException("No picture is kept under this hash.");
            return new ConnectionOwningStream(
                new SqliteBlob(connection, "Pictures", "Bytes", row, readOnly: true),
                connection
            );
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class ConnectionOwningStream(SqliteBlob blob, SqliteConnection connection)
        : Stream
    {
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

        public override long Seek(long offset, SeekOrigin origin) => blob.Seek(offset, origin);

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                blob.Dispose();
                connection.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
