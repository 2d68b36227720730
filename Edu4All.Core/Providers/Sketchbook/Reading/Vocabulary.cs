using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>The words between the names: colours, sizes, numbers, relations, verbs.</summary>
internal static class Vocabulary
{
    private static readonly (string Words, int Rgb)[] Colours =
    [
        ("red rojo rouge rot vermelho crimson scarlet", 0xd9473f),
        ("orange", 0xf08a3c),
        ("yellow amarillo jaune gelb amarelo", 0xf6cf4e),
        ("green verde vert grun", 0x62a959),
        ("blue azul bleu blau", 0x4a86cf),
        ("purple violet lila morado", 0x8c68bd),
        ("pink rosa rose", 0xf08fae),
        ("brown braun marron", 0x97643f),
        ("black schwarz noir negro", 0x3a3647),
        ("white weiss blanc blanco", 0xf8f3ea),
        ("grey gray grau gris silver", 0xa3a6b3),
        ("golden gold", 0xf2bd4b),
        ("turquoise teal", 0x45b3ad),
    ];

    private static readonly (string Words, double Factor)[] Sizes =
    [
        ("tiny|teeny|mini|miniature", 0.55),
        ("small|little|baby|short|young|pequeno|petit|klein", 0.76),
        ("big|large|tall|great big|gran|grand|gross", 1.28),
        ("huge|giant|enormous|gigantic|massive|colossal", 1.6),
    ];

    private static readonly string[] Numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
    ];

    private static readonly (string Words, Meaning Meaning)[] Phrases =
    [
        (
            "holding|holds|hold|carrying|carries|carry|hugging|hugs|eating|eats|licking|playing with|flying|clutching|waving with|holding onto|gripping|cuddling|reading|reads",
            new Meaning.Having(Deed.Hold)
        ),
        (
            "wearing|wears|wear|dressed in|dressed as|dressed up in|in a suit of",
            new Meaning.Having(Deed.Wear)
        ),
        (
            "riding|rides|ride|riding on|rides on|driving|drives|drive|riding on top of|astride|sitting on|sits on|sat on|mounted on|on the back of",
            new Meaning.Having(Deed.Ride)
        ),
        ("ridden by|carried by|driven by", new Meaning.Having(Deed.RiddenBy)),
        ("with|has|having|and its|and his|and her|con|avec|mit|com", new Meaning.Having(Deed.With)),
        (
            "next to|beside|besides|near|by|close to|alongside|at|with view of|nearby|neben|junto a|al lado de|al lado del|pres de|ao lado de|bei|a cote de",
            new Meaning.Standing(Relation.Beside)
        ),
        (
            "in front of|before|infront of|vor|vor dem|vor der|devant|en frente de|delante de",
            new Meaning.Standing(Relation.InFront)
        ),
        ("behind|hinter|derriere|detras de", new Meaning.Standing(Relation.Behind)),
        (
            "on top of|on|onto|standing on|atop|upon|over|climbing|climbs|up on",
            new Meaning.Standing(Relation.On)
        ),
        ("under|below|beneath|underneath|unter|sous|bajo", new Meaning.Standing(Relation.Under)),
        ("inside|inside of|within|in|into|im|en|dans", new Meaning.Standing(Relation.Inside)),
        (
            "looking at|looks at|watching|watches|gazing at|staring at|admiring|visiting|visits|looking up at|facing|seeing",
            new Meaning.Standing(Relation.LookingAt)
        ),
        ("sitting|sits|sit|seated|resting|sitting down", new Meaning.Doing(Pose.Sitting)),
        ("waving|waves|saying hello|greeting", new Meaning.Doing(Pose.Waving)),
        (
            "jumping|jumps|jump|hopping|leaping|bouncing|dancing|dances|cheering",
            new Meaning.Doing(Pose.Jumping)
        ),
        (
            "looks on|looking on|look on|looks at it|looking at it|watching it",
            new Meaning.Onlooking()
        ),
        (",", new Meaning.Pause()),
    ];

    /// <summary>Every phrase with what it means.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All()
    {
        foreach (var (words, rgb) in Colours)
        {
            var list = words.Split(' ');
            foreach (var word in list)
            {
                yield return (word, new Meaning.Colour(new Hue(list[0], Tone.Of(rgb))));
            }
        }

        foreach (var (words, factor) in Sizes)
        {
            foreach (var word in words.Split('|'))
            {
                yield return (
                    word,
                    new Meaning.Size(
                        new Extent(
                            words.Split('|')[0] is var first && factor is > 0.6 and < 1
                                ? "small"
                                : first,
                            factor
                        )
                    )
                );
            }
        }

        for (var i = 2; i < Numbers.Length; i++)
        {
            yield return (Numbers[i], new Meaning.Number(i));
            yield return (((char)('0' + i)).ToString(), new Meaning.Number(i));
        }

        yield return ("many", new Meaning.Number(5));
        yield return ("lots of", new Meaning.Number(5));
        yield return ("several", new Meaning.Number(4));
        yield return ("some", new Meaning.Number(3));
        yield return ("a few", new Meaning.Number(3));
        yield return ("a couple of", new Meaning.Number(2));
        foreach (var (words, meaning) in Phrases)
        {
            foreach (var phrase in words.Split('|'))
            {
                yield return (phrase, meaning);
            }
        }
    }
}
