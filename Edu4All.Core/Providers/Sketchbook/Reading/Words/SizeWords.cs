namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Sizes in five languages.</summary>
internal static class SizeWords
{
    private static readonly (
        Extent Extent,
        string English,
        string Iberian,
        string French,
        string German
    )[] Table =
    [
        (
            new("tiny", 0.55),
            "tiny|teeny|teeny tiny|mini|miniature|minuscule|very small|really small|itsy bitsy|itty bitty",
            "diminuto minusculo pequenito chiquitito pequenino",
            "minuscule",
            "winzig"
        ),
        (
            new("small", 0.76),
            "small|little|baby|short|young|smaller|littler|wee",
            "pequeno chiquito chico",
            "petit petite",
            "klein kleiner"
        ),
        (
            new("big", 1.28),
            "big|large|tall|great big|bigger|larger|taller|fat|chubby",
            "grande gran",
            "grand grande gros grosse",
            "gross grosser"
        ),
        (
            new("huge", 1.6),
            "huge|giant|enormous|gigantic|massive|colossal|humongous|ginormous|very big|really big|super big|biggest|gargantuan|humungous|monster",
            "enorme gigante gigantesco inmenso",
            "enorme gigantesque geant geante immense",
            "riesig riesengross"
        ),
    ];

    /// <summary>Every form with its size.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from form in row
            .English.Split('|')
            .Concat(Inflection.Iberian(row.Iberian))
            .Concat(Inflection.French(row.French))
            .Concat(Inflection.German(row.German))
        select (form, (Meaning)new Meaning.Size(row.Extent));
}
