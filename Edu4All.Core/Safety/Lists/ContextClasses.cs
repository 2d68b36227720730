namespace Edu4All.Core.Safety.Lists;

/// <summary>Word classes that say what a text is about, rather than what is in it. The lists fill them in every language.</summary>
/// <param name="Against">"no", "against", "stop": before a find that is not strong, it does not count.</param>
/// <param name="Forbidden">"forbidden", "not allowed": the same after the find.</param>
/// <param name="Warning">"the dangers of", "a campaign against", "in memory of": the same anywhere before it in the sentence.</param>
/// <param name="Beside">"in front of", "next to": what follows is the place, so a statue there makes nothing a work of art.</param>
/// <param name="Characters">Characters of films and games that belong to somebody: flagged, not stopped.</param>
/// <param name="PublicFigures">Living people whom everybody knows: flagged where they are not stopped.</param>
/// <param name="Aimless">Words that are cruel only where somebody is meant: lions kill, dryers blow, hearts bleed.</param>
/// <param name="People">Whoever can be meant.</param>
internal sealed record ContextClasses(
    ClassSet Against,
    ClassSet Forbidden,
    ClassSet Warning,
    ClassSet Beside,
    ClassSet Characters,
    ClassSet PublicFigures,
    ClassSet Aimless,
    ClassSet People
);
