using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Words that mean one thing in one language and another, or nothing, in the next: "dos" is two, or "of the".</summary>
internal static class Idioms
{
    private static readonly Meaning Pink = ColourWords.All().First(c => c.Phrase == "pink").Meaning;

    private static readonly (Language Language, string Word, Meaning Meaning)[] Table =
    [
        (Language.Spanish, "dos", new Meaning.Number(2)),
        (Language.Spanish, "tres", new Meaning.Number(3)),
        (Language.Spanish, "once", new Meaning.Number(7)),
        (Language.Spanish, "come", new Meaning.Having(Deed.Hold)),
        (Language.Spanish, "a", new Meaning.Towards()),
        (Language.Spanish, "e", new Meaning.And()),
        (Language.Spanish, "sol", new Meaning.Filler()),
        (Language.French, "tres", new Meaning.Filler()),
        (Language.French, "a", new Meaning.Towards()),
        (Language.French, "on", new Meaning.Filler()),
        (Language.French, "lit", new Meaning.Doing(Pose.Reading, Deed.Hold)),
        (Language.French, "de", new Meaning.Filler()),
        (Language.French, "rose", Pink),
        (Language.French, "roses", Pink),
        (Language.French, "toboggan", One<Slide>()),
        (Language.German, "bar", One<Bear>()),
        (Language.German, "baren", One<Bear>() with { Several = true }),
        (Language.German, "bank", One<Bench>()),
        (Language.German, "die", new Meaning.Article(Definite: true)),
        (Language.German, "an", new Meaning.Standing(Relation.Beside)),
        (Language.German, "am", new Meaning.Standing(Relation.Beside)),
        (Language.German, "in", new Meaning.Standing(Relation.Inside)),
        (Language.Portuguese, "no", new Meaning.Standing(Relation.Inside)),
        (Language.Portuguese, "na", new Meaning.Standing(Relation.Inside)),
        (Language.Portuguese, "num", new Meaning.Standing(Relation.Inside)),
        (Language.Portuguese, "numa", new Meaning.Standing(Relation.Inside)),
        (Language.Portuguese, "a", new Meaning.Article(Definite: true)),
        (Language.Portuguese, "tres", new Meaning.Number(3)),
        (Language.Portuguese, "come", new Meaning.Having(Deed.Hold)),
        (Language.Portuguese, "poco", One<WishingWell>()),
        (Language.Portuguese, "sob", new Meaning.Standing(Relation.Under)),
        (Language.English, "die", new Meaning.Filler()),
        (Language.English, "e", new Meaning.Filler()),
        (Language.English, "o", new Meaning.Filler()),
        (Language.English, "do", new Meaning.Filler()),
        (Language.English, "as", new Meaning.Filler()),
        (Language.English, "tras", new Meaning.Filler()),
    ];

    private static Meaning.Names One<T>()
        where T : Kind => new(Catalogue.The<T>(), Several: false);

    /// <summary>The words of one language.</summary>
    public static IReadOnlyDictionary<string, Meaning> Of(Language language) =>
        ByLanguage[language];

    private static readonly Dictionary<Language, IReadOnlyDictionary<string, Meaning>> ByLanguage =
        Enum.GetValues<Language>()
            .ToDictionary(
                l => l,
                l =>
                    (IReadOnlyDictionary<string, Meaning>)
                        Table
                            .Where(row => row.Language == l)
                            .ToDictionary(
                                row => row.Word,
                                row => row.Meaning,
                                StringComparer.Ordinal
                            )
            );
}
