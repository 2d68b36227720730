using Edu4All.Core.Accounts;

namespace Edu4All.Core.Classrooms;

/// <summary>A child as it stands in a table.</summary>
internal readonly record struct ChildName(string First, string Last);

/// <summary>Takes pasted text apart into rows and cells.</summary>
internal static class NameTable
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The rows that hold anything, each cell cleaned.</summary>
    public static List<string[]> Rows(string pasted)
    {
        var lines = pasted.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries);
        // Whatever the program that was copied from puts between columns; a comma is also written inside a cell.
        var separator =
            pasted.Contains('\t', StringComparison.Ordinal) ? '\t'
            : pasted.Contains(';', StringComparison.Ordinal) ? ';'
            : ',';
        var rows = lines
            .Select(line => line.Split(separator).Select(Clean).ToArray())
            .Where(static row => Array.Exists(row, static cell => cell.Length > 0))
            .ToList();
        // "Amira; Ben; Chiara" typed in one line is a list of children; "Meyer, Robin" is one child.
        return rows.Count == 1 && rows[0].Length > (separator == ';' ? 1 : 2)
            ?
            [
                .. rows[0]
                    .Where(static cell => cell.Length > 0)
                    .Select(static cell => new[] { cell }),
            ]
            : rows;
    }

    private static string Clean(string cell) =>
        PlainName.Clean(cell.Trim().Trim('"'), AppUser.MaxNameLength);
}
