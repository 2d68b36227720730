using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Personal;

/// <summary>
/// Streets with a house number and postcodes, as they are written in Great Britain, Ireland and North America, France, Germany and Austria,
/// Spain and Latin America, Italy, Portugal and Brazil, the Netherlands, Poland and Russia. Addresses that are themselves monuments are allowed.
/// </summary>
internal static partial class PostalAddresses
{
    private const string Word = @"[\p{L}.'’-]{1,25}";

    public static IEnumerable<PersonalFind> In(string text)
    {
        foreach (
            var pattern in (Regex[])[NumberFirst(), StreetFirst(), Rooms(), Postcode(), AfterCue()]
        )
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!Famous().IsMatch(match.Value))
                {
                    yield return new("personal/address", match.Index, match.Index + match.Length);
                }
            }
        }

        foreach (var find in NamedStreets(text))
        {
            yield return find;
        }
    }

    // "Lange Gasse 3", "Rosenweg 12": looked for from its end, which few texts have, back to where its words begin.
    private static IEnumerable<PersonalFind> NamedStreets(string text)
    {
        const int MostWords = 3;
        foreach (Match match in StreetEnd().Matches(text))
        {
            var start = WordStart(text, match.Index);
            var words = start == match.Index ? 0 : MostWords;
            for (; words < MostWords && start > 1 && text[start - 1] == ' '; words++)
            {
                start = WordStart(text, start - 1);
            }

            if (match.Index - start >= 3 && !Famous().IsMatch(text[start..]))
            {
                yield return new("personal/address", start, match.Index + match.Length);
            }
        }
    }

    private static int WordStart(string text, int end)
    {
        while (end > 0 && (char.IsLetter(text[end - 1]) || text[end - 1] is '.' or '-' or '\''))
        {
            end--;
        }

        return end;
    }

    [GeneratedRegex(
        @"\b\d{1,5}[a-z]?,? (?:"
            + Word
            + @" ){1,4}(?:street|str|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|crescent|terrace|highway|close|parkway|grove|mews)\b(?! (?:of|with|in the sky))|\b\d{1,5}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|allee|chemin|impasse|place|quai) (?:de |du |des |d'|la |le |l')*"
            + Word,
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NumberFirst();

    [GeneratedRegex(
        @"\b(?:via|viale|corso|piazza|calle|avenida|avda|plaza|paseo|rua|travessa|praca|largo|alameda|ul|ulica|aleja|al|os|улица|ул|проспект|пр|вулиця|вул|переулок|cadde|caddesi|sokak|rue|avenue)\.? (?:"
            + Word
            + @" ){1,4}?(?:,|n[ro°]?\.?|numero|no\.?|дом|д\.|буд\.)* ?\d{1,5}[a-z]?\b(?! ?(?:people|cats|dogs))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StreetFirst();

    [GeneratedRegex(
        @"(?:strasse|str\.|weg|platz|allee|gasse|ufer|damm|straat|laan|plein|gracht|gata|gatan|vegen|gade|katu|utca|ulica|mahallesi|caddesi|cad\.|sokak|sokagi)\.? ?(?:no:? ?)?\d{1,4}[a-z]?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StreetEnd();

    [GeneratedRegex(
        @"\b(?:suite|apt|apartment|unit|flat|appartement|wohnung|apto|piso)\.? ?(?:no\.? ?)?\d{1,5}\b|\bp\.? ?o\.? ?box \d{1,6}|\b(?:apo|fpo|dpo) (?:aa|ae|ap)\b|\bpostfach \d{2,8}|\bbox \d{3,5} ",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Rooms();

    [GeneratedRegex(
        @"\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\b(?!so|to|as|at|in|on|or|me|hi|ok|de|la|al|pa|ma|is|it|no|nr|es|my|by)[a-z]{2},? \d{5}(?:-\d{4})?\b|\b[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d\b|\b\d{2}-\d{3} \p{L}{3,}|\b\d{4} ?[a-z]{2}, \p{L}{3,}|\b\d{5}-\d{3}\b|\b\d{4}-\d{3}\b|\b(?:plz|zip|zip code|postcode|postal code|code postal|cap|cep|codigo postal)[:. ]{1,3}(?:is )?[a-z\d][a-z\d -]{2,8}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Postcode();

    // What is said before an address tells it, whatever its own form.
    [GeneratedRegex(
        @"\b(?:address(?:es)?|lives?|living|located|meet(?:ing)? (?:me|us|you)|(?:sent|return|ship|deliver(?:ed)?|moved|send it|sent it) to|offices? (?:is|are)|(?:restaurant|station|shop|house|home|office|store|school) is|adresse|direccion|wohne|wohnt|habite|vivo|abito|woon|mieszkam|живу|indirizzo|endereco|adres|adresi|moro|adreso)\b[^\d\n]{0,45}?\b\d{1,6}(?:[ ,]+(?!(?:people|dogs|cats|children|kids|years|brothers|sisters|friends)\b)"
            + Word
            + @"|[ ,]*\d{1,5}\b|\.?$|\.? *[,!?])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AfterCue();

    [GeneratedRegex(
        @"\b(?:10 downing street|221b? baker street|1600 pennsylvania ave|24 sussex drive|4 privet drive|12 grimmauld place|42 wallaby way|742 evergreen terrace|platform 9|5th avenue|fifth avenue|42nd street|34th street|wall street|32 windsor gardens|17 cherry tree lane|55 rue du faubourg saint.honore|1 world trade|350 5th|route 66|place charles de gaulle|plaza mayor|piazza san|place de la)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Famous();
}
