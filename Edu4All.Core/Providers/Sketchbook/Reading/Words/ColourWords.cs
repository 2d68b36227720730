using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Colours in five languages, in every form they take: "azules", "bleue", "roten".</summary>
internal static class ColourWords
{
    // English names (the first is told), then Spanish and Portuguese, French, and German ones in their plain form.
    private static readonly (
        string English,
        string Iberian,
        string French,
        string German,
        int Rgb
    )[] Table =
    [
        ("red crimson scarlet ruby reddish", "rojo vermelho encarnado", "rouge", "rot", 0xd9473f),
        ("orange", "naranja anaranjado laranja", "orange", "orange", 0xf08a3c),
        ("yellow yellowish lemon", "amarillo amarelo", "jaune", "gelb", 0xf6cf4e),
        ("green greenish lime emerald", "verde", "vert verte", "grun", 0x62a959),
        ("blue bluish navy", "azul celeste", "bleu bleue", "blau", 0x4a86cf),
        (
            "purple violet lilac lavender",
            "morado violeta roxo lila",
            "violet violette mauve",
            "lila violett",
            0x8c68bd
        ),
        ("pink pinkish magenta", "rosado", "rose", "rosa", 0xf08fae),
        ("brown tan", "marron castano marrom", "marron brun brune", "braun", 0x97643f),
        ("black", "negro preto", "noir noire", "schwarz", 0x3a3647),
        ("white", "blanco branco", "blanc blanche", "weiss", 0xf8f3ea),
        (
            "grey gray silver silvery",
            "gris cinza plateado prateado",
            "gris grise argente",
            "grau silbern",
            0xa3a6b3
        ),
        ("golden gold", "dorado dourado", "dore doree", "golden", 0xf2bd4b),
        ("turquoise teal cyan aqua", "turquesa", "turquoise", "turkis", 0x45b3ad),
    ];

    /// <summary>Every form with its colour.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All()
    {
        foreach (var (english, iberian, french, german, rgb) in Table)
        {
            var names = english.Split(' ');
            var meaning = new Meaning.Colour(new Hue(names[0], Tone.Of(rgb)));
            var forms = names
                .Concat(Inflection.Iberian(iberian))
                .Concat(Inflection.French(french))
                .Concat(Inflection.German(german));
            foreach (var form in forms)
            {
                yield return (form, meaning);
                foreach (var shade in new[] { "light", "dark", "bright", "pale", "hell", "dunkel" })
                {
                    yield return ($"{shade} {form}", meaning);
                    yield return (shade + form, meaning);
                }
            }
        }
    }
}
