namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Where one is from another, in five languages.</summary>
internal static class RelationWords
{
    private static readonly (Relation Relation, string Words)[] Table =
    [
        (
            Relation.Beside,
            "next to|nextto|nex to|nexto|net to|next too|next|beside|besides|near|near to|by|close to|alongside|at|with view of|nearby|by the side of|at the side of|to the left of|to the right of|left of|right of|"
                + "neben|bei|beim|nahe|junto a|junto al|al lado de|al lado del|cerca de|cerca del|a lado de|pres de|pres du|perto de|perto da|perto do|junto ao|junto da|junto do|ao lado de|ao lado da|ao lado do|a cote de|a cote du|a cote d|a cote des|aupres de"
        ),
        (
            Relation.InFront,
            "in front of|in front|infront of|infront|before|ahead of|at the foot of|vor|devant|en frente de|enfrente de|frente a|frente al|delante de|delante del|em frente a|em frente de|em frente ao|em frente da|em frente do|a frente de|diante de|diante da|diante do|en face de|face a"
        ),
        (
            Relation.Behind,
            "behind|behinde|in back of|at the back of|hinter|derriere|detras de|detras del|tras|atras de|atras da|atras do"
        ),
        (
            Relation.On,
            "on top of|ontop of|sitting on top of|sits on top of|seated on top of|stands on top of|standing on top of|on the top of|on top|on|onto|standing on|atop|upon|over|above|climbing|climbs|climbing on|climbing up|climb|up on|at the top of|"
                + "auf|auf der spitze|uber|sur|dessus|au dessus de|au dessus du|en haut de|en haut du|encima de|encima del|sobre|en lo alto de|en lo alto del|arriba de|em cima de|em cima da|em cima do|no topo da|no topo de|no topo do"
        ),
        (
            Relation.Under,
            "under|below|beneath|underneath|underneeth|unter|sous|en dessous de|au dessous de|bajo|debajo de|debajo del|embaixo de|debaixo de|debaixo da|debaixo do|sob"
        ),
        (
            Relation.Inside,
            "inside|inside of|within|in|into|im|en|dans|dentro de|dentro del|dentro da|dentro do|em|ins"
        ),
        (
            Relation.Between,
            "between|inbetween|in between|in the middle of|zwischen|entre|en medio de|au milieu de|no meio de"
        ),
        (
            Relation.LookingAt,
            "looking at|looks at|look at|looking up at|looks up at|looking to|watching|watches|watch|gazing at|gazes at|staring at|stares at|admiring|admires|visiting|visits|visit|facing|seeing|sees|"
                + "mira a|mira|mirando|mirando a|mirando al|mirando la|mirando el|regarde|regardant|qui regarde|regardent|schaut auf|schaut an|sieht|schaut|betrachtet|olha para|olhando para|olhando|olha"
        ),
    ];

    /// <summary>Every phrase with its relation.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, (Meaning)new Meaning.Standing(row.Relation));
}
