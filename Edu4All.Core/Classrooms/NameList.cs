using Edu4All.Core.Accounts;

namespace Edu4All.Core.Classrooms;

/// <summary>Reads the names that a teacher pastes: one a line, or parted by semicolons or tabs as a spreadsheet gives them.</summary>
public static class NameList
{
    /// <summary>The most students that a class can have.</summary>
    public const int MaxStudents = 60;

    /// <summary>
    /// The names in their order, cleaned, without empty ones and without a name that is already taken or comes twice
    /// (compared without regard to case).
    /// </summary>
    public static IReadOnlyList<string> Parse(string pasted, IEnumerable<string> taken)
    {
        var seen = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. pasted
                .Split(['\n', '\r', ';', '\t'], StringSplitOptions.RemoveEmptyEntries)
                .Select(static name => PlainName.Clean(name, AppUser.MaxNameLength))
                .Where(name => name.Length > 0 && seen.Add(name)),
        ];
    }
}
