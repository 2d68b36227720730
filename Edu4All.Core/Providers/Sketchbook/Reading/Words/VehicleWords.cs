using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>
/// Going by something, where a language says it with a word that means another thing before other nouns: "à vélo" is on a bicycle, "mit dem
/// Fahrrad" too, but "mit dem Hund" is not on the dog.
/// </summary>
internal static class VehicleWords
{
    private static readonly (Type Vehicle, string Words)[] Table =
    [
        (
            typeof(Bicycle),
            "by bike|by bicycle|en bicicleta|en bici|a velo|en velo|mit dem fahrrad|mit dem rad|auf dem fahrrad|auf dem rad|de bicicleta|de bici|em bicicleta"
        ),
        (
            typeof(Motorcycle),
            "by motorcycle|by motorbike|en moto|a moto|mit dem motorrad|auf dem motorrad|de moto"
        ),
    ];

    /// <summary>Every phrase with what is ridden.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, (Meaning)new Meaning.Mounted((Kind)Catalogue.The<Thing>(row.Vehicle)));
}
