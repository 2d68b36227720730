using Edu4All.Core.Providers.Sketchbook.Characters;

namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>
/// What bodies do, in five languages. Some verbs also say that the next thing is in the hands: one flies, and one flies a kite.
/// </summary>
internal static class PoseWords
{
    private static readonly (Pose Pose, Deed With, string Words)[] Table =
    [
        (
            Pose.Sitting,
            Deed.None,
            "sitting|sits|sit|sat|siting|seated|resting|rests|sitting down|kneeling|having a picnic|meditating|"
                + "sentado|sentada|sentados|sentadas|sienta|assis|assise|sitzt|sitzen|sitzend|sitzende|se sienta"
        ),
        (
            Pose.Standing,
            Deed.None,
            "standing up|stands up|standing still|aufrecht|de pie|debout|de pe"
        ),
        (
            Pose.Waving,
            Deed.None,
            "waving|waves|wave|waveing|saying hello|says hello|saying hi|greeting|greets|waving hello|waving goodbye|saying goodbye|"
                + "saludando|saluda|saludan|faisant coucou|fait coucou|salue|qui salue|winkt|winken|winkend|winkende|acenando|acena"
        ),
        (
            Pose.Jumping,
            Deed.None,
            "jumping|jumps|jump|jumpin|hopping|hops|leaping|leaps|bouncing|bounces|cheering|cheers|celebrating|skipping|"
                + "saltando|salta|saltan|brincando de alegria|sautant|saute|qui saute|sautent|springt|springen|springend|hupft|hupfen|pulando|pula|saltitando"
        ),
        (
            Pose.Walking,
            Deed.None,
            "walking|walks|walk|wolking|running|runs|run|runing|strolling|marching|marches|hiking|hikes|wandering|exploring|racing|jogging|chasing|"
                + "caminando|camina|andando|anda|paseando|pasea|corriendo|corre|corren|marchant|marche|se promene|promene|court|courant|courent|qui court|lauft|laufen|geht|rennt|rennen|spaziert|laufend|caminhando|caminha|passeando|correndo|corre"
        ),
        (
            Pose.Flying,
            Deed.Hold,
            "flying|flies|fly|flys|flyin|hovering|hovers|floating|floats|soaring|soars|gliding|"
                + "volando|vuela|vuelan|volant|vole|volent|qui vole|qui volent|fliegt|fliegen|fliegend|fliegende|fliegender|fliegendes|schwebt|voando|voa|voam|flotando|flotte|flutuando"
        ),
        (
            Pose.Sleeping,
            Deed.None,
            "sleeping|sleeps|sleep|slepping|asleep|napping|snoring|dreaming|lying down|taking a nap|having a nap|sleepy|snoozing|lies down|"
                + "durmiendo|duerme|duermen|dormido|dormida|dormant|dort|dorment|qui dort|endormi|endormie|schlaft|schlafen|schlafend|schlafende|schlafender|dormindo|dorme"
        ),
        (
            Pose.Dancing,
            Deed.None,
            "dancing|dances|dance|danceing|dansing|twirling|doing ballet|"
                + "bailando|baila|bailan|danzando|dansant|danse|dansent|qui danse|tanzt|tanzen|tanzend|tanzende|dancando|danca|dancam"
        ),
        (
            Pose.Reading,
            Deed.Hold,
            "reading|reads|read|readin|studying|leyendo|lee|leen|lisant|lisent|qui lit|liest|lesen|lesend|lendo"
        ),
    ];

    /// <summary>Every phrase with its pose.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, (Meaning)new Meaning.Doing(row.Pose, row.With));
}
