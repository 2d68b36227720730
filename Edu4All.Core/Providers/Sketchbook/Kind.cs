namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>Something the sketchbook has a word for: a monument, a character, a thing, a ground, a time, a weather, a style.</summary>
internal abstract class Kind
{
    /// <summary>
    /// The words for it in lower case without accents, the proper one first. Plurals and slips of spelling are found without being
    /// listed; other names and other languages are not.
    /// </summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>How a sentence speaks of one: "a dog", "the Eiffel Tower".</summary>
    public virtual string Called =>
        (Names[0][0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + Names[0];

    /// <summary>How a sentence speaks of several: "dogs".</summary>
    public virtual string Several =>
        Names[0].EndsWith('s')
        || Names[0].EndsWith('x')
        || Names[0].EndsWith("ch", StringComparison.Ordinal)
            ? Names[0] + "es"
            : Names[0] + "s";
}
