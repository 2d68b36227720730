namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>The languages the book knows words of.</summary>
internal enum Language
{
    /// <summary>English, and whatever cannot be told.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,

    /// <summary>French.</summary>
    French,

    /// <summary>German.</summary>
    German,

    /// <summary>Portuguese.</summary>
    Portuguese,
}

/// <summary>
/// Tells the language of a few words by their small words. Names are understood in every language at once; only words that mean different things
/// in two of them need this.
/// </summary>
internal static class Languages
{
    private static readonly (Language Language, HashSet<string> Words)[] Small =
    [
        (
            Language.English,
            Set(
                "a an the and with on in at of is are to next near behind under wearing holding riding looking sitting it has by for from two three"
            )
        ),
        (
            Language.Spanish,
            Set(
                "un una el la los las y con en del de al junto lado sobre encima debajo detras delante esta sin dos tres por que hay lleva mira perro gato nino"
            )
        ),
        (
            Language.French,
            Set(
                "un une le la les et avec dans sur sous devant derriere du des est au aux cote de qui sans deux trois entre pres l d tres porte il elle chien chat"
            )
        ),
        (
            Language.German,
            Set(
                "ein eine einen einem einer der die das dem den und mit auf im in vor hinter neben unter ist sind ohne zwei drei zwischen am bei von hund katze"
            )
        ),
        (
            Language.Portuguese,
            Set(
                "um uma o os e com em no na do da dos das ao perto cima embaixo frente atras esta sem dois duas tres num numa cachorro gato menino"
            )
        ),
    ];

    /// <summary>The language of a text; English when none stands out.</summary>
    public static Language Of(IReadOnlyList<string> words)
    {
        var (best, most) = (Language.English, 0);
        foreach (var (language, small) in Small)
        {
            var count = words.Count(small.Contains);
            if (count > most)
            {
                (best, most) = (language, count);
            }
        }

        return best;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
