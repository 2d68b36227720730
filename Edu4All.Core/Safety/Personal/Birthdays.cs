using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Personal;

/// <summary>
/// A date of birth: a date alone is history, so a cue that it is somebody's own must stand before it. Whoever was born since 2005
/// is no history yet.
/// </summary>
internal static partial class Birthdays
{
    public static IEnumerable<PersonalFind> In(string text)
    {
        foreach (var match in Birthday().Matches(text).Concat(BornLately().Matches(text)))
        {
            yield return new("personal/birthday", match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(
        @"\b(?:born|nacid[oa]|nee?|geboren|nat[oa]|nascid[oa]|urodzon[ya]|рожден[иа]я?|народжен[аи]?и?|nascut[a]?|fodd|dogumlu)\b[^\d\n]{0,12}\d{1,2}\b[^\n]{1,16}\b20(?:0[5-9]|[12]\d)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex BornLately();

    [GeneratedRegex(
        @"\b(?:i was born|i'?m born|my birthday|date of birth|dob|born on the|my date of birth|mi cumpleanos|naci el|fecha de nacimiento|mon anniversaire|je suis nee? le|date de naissance|mein geburtstag|ich bin am|ich wurde am|geburtsdatum|geboren am|il mio compleanno|sono nat[oa] il|data di nascita|meu aniversario|nasci em|data de nascimento|mijn verjaardag|ik ben geboren|geboortedatum|moje urodziny|urodzil[ae]m sie|data urodzenia|мой день рождения|мои день рождения|я родил(?:ся|ась)|дата рождения|мии день народження|я народи(?:вся|лася)|dogum gunum|dogum tarihim|عيد ميلادي|تاريخ ميلادي|ولدت في|मेरा जन्मदिन|जन्म तिथि|我的生日|我出生于|出生日期)[^\d\n]{0,25}\d{1,4}(?:[\s./\-年月日,]{0,3}(?:[\p{L}]{2,12}[\s,.]{0,2})?\d{1,4}){0,2}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Birthday();
}
