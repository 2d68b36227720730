namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Small words that hold a sentence together: articles, "and", pronouns, "without".</summary>
internal static class LinkWords
{
    private static readonly (Meaning Meaning, string Words)[] Table =
    [
        (
            new Meaning.Article(Definite: true),
            "the|this|that|these|those|teh|el|la|los|las|del|al|le|les|l|der|die|das|den|dem|des|du|au|aux|o|os|as|do|da|dos|das|ao|esta|este|ce|cette|its|his|her|their"
        ),
        (
            new Meaning.Article(Definite: false),
            "a|an|another|a second|one more|un|una|une|ein|eine|einen|einem|einer|eines|um|uma|otro|otra|autre|outro|outra"
        ),
        (
            new Meaning.And(),
            "and|n|plus|as well as|along with|together with|y|et|und|e|sowie|ademas de"
        ),
        (
            new Meaning.Being(),
            "is|are|was|were|be|s|es|esta siendo|son|estan|est|sont|ist|sind|sao|estao|should be|shall be|becomes|turns"
        ),
        (
            new Meaning.Pronoun(Several: false),
            "it|he|she|him|it s|he s|she s|who|which|ihn|sie|er|es ist|elle|il|ella|ele|ela|que|qui|who s"
        ),
        (
            new Meaning.Pronoun(Several: true),
            "they|them|both of them|all of them|they re|ellos|ellas|ils|elles|eles|elas|beide"
        ),
        (
            new Meaning.Not(),
            "no|not|without|but no|but not|not a|not any|no more|without any|whithout|witout|minus|except|sin|sans|pas de|pas d|ohne|kein|keine|keinen|sem|nicht"
        ),
        (
            new Meaning.InsteadOf(),
            "instead of|in place of|rather than|en lugar de|en lugar del|en vez de|en vez del|au lieu de|au lieu du|au lieu d|a la place de|a la place du|anstatt|statt|em vez de|em vez do|em vez da|no lugar de|no lugar do"
        ),
        (
            new Meaning.Towards(),
            "to|for|fur|pour|por|gegen|durch|contra|onto the|zu|zum|zur|a la|a los|au|ao|para|into a|into an|into"
        ),
        (new Meaning.From(), "from|off|away from|out of|von|vom|de la cabeza|retire"),
        (
            new Meaning.Onlooking(),
            "looks on|looking on|look on|looks at it|looking at it|watching it|watches it|schaut zu|looking at them"
        ),
        (
            new Meaning.Part(),
            "eyes|eye|hair|fur|ears|ear|tail|nose|mouth|face|legs|leg|feet|paws|paw|hand|hands|arms|head|heads|teeth|skin|beard|spots|stripes|feathers|belly|"
                + "ojos|pelo|cola|orejas|cabeza|mano|yeux|cheveux|oreilles|queue|tete|augen|haare|ohren|kopf|olhos|cabelo|orelhas|cabeca|mao"
        ),
    ];

    /// <summary>Every word with its use.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, row.Meaning);
}
