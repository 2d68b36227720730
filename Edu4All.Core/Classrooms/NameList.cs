using Edu4All.Core.Accounts;

namespace Edu4All.Core.Classrooms;

/// <summary>What was recognised in pasted names.</summary>
/// <param name="Names">One for each child, in their order; some may be the same.</param>
/// <param name="Header">The line of headings that was left out; empty when there was none.</param>
/// <param name="HasTwoColumns">Whether first and last names stood in columns of their own without saying which is which.</param>
public sealed record NameSheet(IReadOnlyList<string> Names, string Header, bool HasTwoColumns);

/// <summary>
/// Reads the names that a teacher pastes: one a line, or a table as spreadsheets and school software give it, one child a row. Of
/// a last name only as much is kept as tells two children apart.
/// </summary>
public static class NameList
{
    /// <summary>The most students that a class can have.</summary>
    public const int MaxStudents = 60;

    /// <summary>Reads what was pasted.</summary>
    /// <param name="pasted">Lines; columns are parted by tabs, semicolons or commas.</param>
    /// <param name="taken">Names that the class has already.</param>
    /// <param name="isLastNameFirst">Whether of two columns without headings the first one holds the last names.</param>
    public static NameSheet Parse(
        string pasted,
        IEnumerable<string> taken,
        bool isLastNameFirst = false
    )
    {
        var rows = NameTable.Rows(pasted);
        var header = rows.Count > 1 && NameColumns.IsHeader(rows[0]) ? rows[0] : null;
        if (header is not null)
        {
            rows.RemoveAt(0);
        }

        var columns =
            (header is null ? null : NameColumns.Named(header))
            ?? NameColumns.Guessed(rows, isLastNameFirst);
        var children = rows.Select(columns.Read).Where(static child => child.First.Length > 0);
        return new(
            TellApart([.. children], taken),
            header is null ? "" : string.Join(", ", header.Where(static cell => cell.Length > 0)),
            header is null && columns.Last is not null
        );
    }

    /// <summary>Whether this name of several comes twice, or is taken, so that a child could not tell which is meant.</summary>
    public static bool IsTwice(string name, IEnumerable<string> all, IEnumerable<string> taken) =>
        all.Count(other => IsSame(other, name)) > 1 || taken.Any(other => IsSame(other, name));

    /// <summary>Whether two names are the same to a reader, without regard to case.</summary>
    public static bool IsSame(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string[] TellApart(List<ChildName> children, IEnumerable<string> taken)
    {
        var others = taken.ToList();
        var names = children.Select(static child => child.First).ToArray();
        // Anna K and Anna M; Anna Ki and Anna Ko.
        for (var letters = 1; letters <= AppUser.MaxNameLength; letters++)
        {
            var before = names.ToArray();
            for (var at = 0; at < names.Length; at++)
            {
                if (IsTwice(before[at], before, others) && children[at].Last.Length >= letters)
                {
                    names[at] = PlainName.Clean(
                        $"{children[at].First} {children[at].Last[..letters]}",
                        AppUser.MaxNameLength
                    );
                }
            }

            if (names.SequenceEqual(before))
            {
                break;
            }
        }

        return names;
    }
}
