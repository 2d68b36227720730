namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Holding, wearing, riding, in five languages.</summary>
internal static class DeedWords
{
    private static readonly (Deed Deed, string Words)[] Table =
    [
        (
            Deed.Hold,
            "holding|holds|hold|holdin|carrying|carries|carry|hugging|hugs|hug|eating|eats|eat|licking|licks|playing with|plays with|playing|plays|play|clutching|waving with|waving a|holding onto|holding on to|gripping|cuddling|cuddles|"
                + "kicking|kicks|throwing|throws|catching|catches|juggling|juggles|drinking|drinks|taking a picture with|taking photos with|bringing|brings|painting with|blowing|"
                + "sosteniendo|sostiene|sujeta|sujetando|lleva en la mano|comiendo|comiendose|jugando con|juega con|jugando a|toca|tocando|abraza|abrazando|"
                + "tenant|tient|tiennent|qui tient|mangeant|mange|qui mange|joue avec|qui joue avec|jouant avec|joue de|"
                + "halt|halten|haltend|isst|frisst|essen|spielt mit|spielen mit|spielt|tragt in der hand|"
                + "segurando|segura|comendo|brincando com|brinca com|tocando|jogando|abracando"
        ),
        (
            Deed.Wear,
            "wearing|wears|wear|wering|waering|dressed in|dressed up in|dressed with|in a suit of|has on|putting on|puts on|"
                + "llevando|lleva|lleva puesto|con puesto|vestido con|vestida con|vistiendo|viste|llevan|portant|porte|qui porte|portent|habille en|habille d|vetu d|vetu de|"
                + "tragt|tragen|tragend|bekleidet mit|an hat|usando|usa|vestindo|veste|vestido de|com um|usam"
        ),
        (
            Deed.Ride,
            "riding|rides|ride|ridding|riding on|rides on|ride on|driving|drives|drive|steering|piloting|sailing in|sails in|sailing|rowing|riding on top of|astride|sitting on|sits on|sat on|seated on|mounted on|on the back of|on its back|traveling on|cycling on|skating on|surfing on|flying on|flies on|"
                + "montando|montado en|montada en|monta|montando en|montando a|cabalgando|cabalga|conduciendo|conduce|subido a|subido en|sentado en|sentada en|montan|"
                + "a cheval sur|chevauchant|chevauche|monte sur|monte|qui monte|conduisant|conduit|assis sur|assise sur|sur le dos de|sur le dos d|a dos de|fait du|fait de la|en train de conduire|"
                + "reitet auf|reitet|reiten|reitend|fahrt|fahren|fahrend|sitzt auf|sitzend auf|reitet auf dem|auf dem rucken|"
                + "montado em|montada em|andando de|anda de|cavalgando|cavalga|dirigindo|dirige|sentado em|sentada em|montado num|montada num|pilotando"
        ),
        (
            Deed.RiddenBy,
            "ridden by|carried by|driven by|with a rider|carrying on its back|geritten von|montado por|monte par"
        ),
        (
            Deed.With,
            "with|has|having|have|got|has got|and its|and his|and her|whith|wiht|wit|con|avec|mit|com|tiene|tienen|hat|haben|qui a|ayant|a un|a une|tem|que tiene|cum"
        ),
    ];

    /// <summary>Every phrase with its deed.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, (Meaning)new Meaning.Having(row.Deed));
}
