using System.Data.Common;
using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>SQL of Entity Framework's with the names of its parameters.</summary>
internal sealed record PreparedSql(
    string Text,
    IReadOnlyList<string> OfCaller,
    IReadOnlyList<string> OfArtwork
)
{
    public static PreparedSql Of(IDbContextFactory<AppDbContext> databases, bool thumbnail)
    {
        // Two ids that nobody has: wherever their values stand, the values of a question go.
        var (caller, artwork) = (Guid.NewGuid(), Guid.NewGuid());
        using var db = databases.CreateDbContext();
        using var command = PictureQueries
            .Visible(db, new(caller, false, false), artwork, thumbnail)
            .CreateDbCommand();
        return new(command.CommandText, Named(command, caller), Named(command, artwork));
    }

    private static IReadOnlyList<string> Named(DbCommand command, Guid value) =>
        [
            .. command
                .Parameters.Cast<DbParameter>()
                .Where(parameter => Equals(parameter.Value, value))
                .Select(parameter => parameter.ParameterName),
        ];
}

/// <summary>One connection with its prepared commands; for one at a time.</summary>
internal sealed class PreparedReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Question _image;
    private readonly Question _thumbnail;
    private readonly SqliteCommand _row;

    public PreparedReader(string file, PreparedSql[] sql)
    {
        _connection = new(
            new SqliteConnectionStringBuilder(SqliteSetup.ConnectionString(file))
            {
                Pooling = false,
            }.ToString()
        );
        _connection.Open();
        using (var settings = _connection.CreateCommand())
        {
            // It never writes; and it may keep the inner pages of the indexes, so that every picture is equally far.
            settings.CommandText = "PRAGMA query_only = 1; PRAGMA cache_size = -8000";
            settings.ExecuteNonQuery();
        }

        (_image, _thumbnail) = (new(_connection, sql[0]), new(_connection, sql[1]));
        _row = _connection.CreateCommand();
        _row.CommandText = "SELECT rowid FROM Pictures WHERE Sha256 = $sha";
        _row.Parameters.Add("$sha", SqliteType.Text);
    }

    public VisiblePicture? Find(Caller caller, Guid artworkId, bool thumbnail) =>
        (thumbnail ? _thumbnail : _image).Ask(caller.Id, artworkId);

    public SqliteBlob OpenBlob(string sha256)
    {
        _row.Parameters[0].Value = sha256;
        var row =
            _row.ExecuteScalar() as long?
            ?? throw new FileNotFoundException("No picture is kept under this hash.");
        return new(_connection, "Pictures", "Bytes", row, readOnly: true);
    }

    public void Dispose()
    {
        _image.Dispose();
        _thumbnail.Dispose();
        _row.Dispose();
        _connection.Dispose();
    }

    private sealed class Question : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly SqliteParameter[] _caller;
        private readonly SqliteParameter[] _artwork;

        public Question(SqliteConnection connection, PreparedSql sql)
        {
            _command = connection.CreateCommand();
            _command.CommandText = sql.Text;
            _caller = [.. sql.OfCaller.Select(Add)];
            _artwork = [.. sql.OfArtwork.Select(Add)];
            _command.Prepare();
        }

        public VisiblePicture? Ask(Guid caller, Guid artwork)
        {
            Set(_caller, caller);
            Set(_artwork, artwork);
            using var reader = _command.ExecuteReader();
            return reader.Read()
                ? new()
                {
                    Sha256 = reader.GetString(reader.GetOrdinal(nameof(VisiblePicture.Sha256))),
                    MediaType = reader.GetString(
                        reader.GetOrdinal(nameof(VisiblePicture.MediaType))
                    ),
                    IsWithheld = reader.GetBoolean(
                        reader.GetOrdinal(nameof(VisiblePicture.IsWithheld))
                    ),
                    Length = reader.GetInt64(reader.GetOrdinal(nameof(VisiblePicture.Length))),
                }
                : null;
        }

        public void Dispose() => _command.Dispose();

        private SqliteParameter Add(string name) =>
            _command.Parameters.Add(new SqliteParameter(name, SqliteType.Text));

        private static void Set(SqliteParameter[] parameters, Guid value)
        {
            foreach (var parameter in parameters)
            {
                parameter.Value = value;
            }
        }
    }
}
