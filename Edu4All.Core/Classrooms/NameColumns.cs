using System.Globalization;
using System.Text;

namespace Edu4All.Core.Classrooms;

/// <summary>Which columns of a table hold the names.</summary>
/// <param name="First">The first names, or whole names.</param>
/// <param name="Last">The last names; null when there is no such column.</param>
internal sealed record NameColumns(int First, int? Last)
{
    // How school software heads these columns, in the languages of the word lists.
    private static readonly string[] FirstHeads =
    [
        "first name",
        "firstname",
        "first",
        "given name",
        "forename",
        "vorname",
        "rufname",
        "prénom",
        "prenom",
        "nombre",
        "nombres",
        "nome",
        "imię",
        "imie",
        "voornaam",
        "roepnaam",
        "förnamn",
        "fornavn",
        "prenume",
        "имя",
        "ім'я",
        "ad",
        "adı",
        "名",
        "όνομα",
    ];

    private static readonly string[] LastHeads =
    [
        "last name",
        "lastname",
        "last",
        "surname",
        "family name",
        "nachname",
        "familienname",
        "nom",
        "nom de famille",
        "apellido",
        "apellidos",
        "cognome",
        "apelido",
        "sobrenome",
        "nazwisko",
        "achternaam",
        "efternamn",
        "etternavn",
        "efternavn",
        "nume",
        "фамилия",
        "прізвище",
        "soyad",
        "soyadı",
        "姓",
        "επώνυμο",
    ];

    private static readonly string[] WholeHeads =
    [
        "name",
        "names",
        "full name",
        "student",
        "students",
        "student name",
        "pupil",
        "pupils",
        "child",
        "children",
        "schüler",
        "schülerin",
        "schüler/in",
        "schüler:in",
        "kind",
        "kinder",
        "élève",
        "élèves",
        "alumno",
        "alumnos",
        "alunno",
        "aluno",
        "uczeń",
        "leerling",
        "elev",
        "ученик",
        "учень",
        "öğrenci",
        "姓名",
        "名前",
        "이름",
    ];

    private static readonly string[] OtherHeads =
    [
        "class",
        "klasse",
        "classe",
        "clase",
        "form",
        "group",
        "gruppe",
        "e-mail",
        "email",
        "mail",
        "birthday",
        "date of birth",
        "dob",
        "geburtsdatum",
        "geburtstag",
        "date de naissance",
        "no",
        "no.",
        "nr",
        "nr.",
        "number",
        "id",
        "#",
        "gender",
        "sex",
        "geschlecht",
        "year",
        "age",
        "alter",
        "phone",
        "telefon",
        "address",
        "adresse",
        "year group",
        "upn",
    ];

    /// <summary>Whether a row only names its columns.</summary>
    public static bool IsHeader(string[] row)
    {
        var cells = row.Where(static cell => cell.Length > 0).ToList();
        var known = cells.Count(static cell =>
            Is(cell, FirstHeads)
            || Is(cell, LastHeads)
            || Is(cell, WholeHeads)
            || Is(cell, OtherHeads)
        );
        return known > 0 && known * 2 >= cells.Count;
    }

    /// <summary>The columns by their headings; null when none of them says "name".</summary>
    public static NameColumns? Named(string[] header)
    {
        var last = Array.FindIndex(header, static cell => Is(cell, LastHeads));
        var first = Array.FindIndex(header, static cell => Is(cell, FirstHeads));
        // "Name" beside "Vorname" is the last name, alone it is the whole.
        var whole = Array.FindIndex(header, static cell => Is(cell, WholeHeads));
        last = first >= 0 && last < 0 ? whole : last;
        return first >= 0 ? new(first, last < 0 ? null : last)
            : whole >= 0 ? new(whole, null)
            : last >= 0 ? new(last, null)
            : null;
    }

    /// <summary>The columns by what stands in them: numbers, dates and addresses are no names.</summary>
    public static NameColumns Guessed(IReadOnlyList<string[]> rows, bool isLastNameFirst)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(static row => row.Length);
        var names = Enumerable
            .Range(0, width)
            .Where(column => rows.Count(row => IsName(Cell(row, column))) * 2 > rows.Count)
            .ToList();
        return names switch
        {
            [] => new(0, null),
            [var only] => new(only, null),
            [var one, var two, ..] => isLastNameFirst ? new(two, one) : new(one, two),
        };
    }

    /// <summary>The child in a row; the first name is empty when there is none.</summary>
    public ChildName Read(string[] row)
    {
        var (first, last) = (Cell(row, First), Last is { } column ? Cell(row, column) : "");
        return new(IsName(first) ? first : "", IsName(last) ? last : "");
    }

    private static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";

    // "Child 7" is a name that a teacher makes up; "7", "12.03.2014" and "5b" are none.
    private static bool IsName(string cell) =>
        cell.EnumerateRunes().Any(IsOfName)
        && !cell.Contains('@', StringComparison.Ordinal)
        && !(char.IsAsciiDigit(cell[0]) || cell[0] is '#' or '+');

    // A letter, or the animal that a teacher gives a child for a name.
    private static bool IsOfName(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private static bool Is(string cell, string[] heads) =>
        Array.Exists(heads, head => NameList.IsSame(cell, head));
}
