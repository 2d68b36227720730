namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <content>Who may change and who may only be spoken of.</content>
internal sealed partial class Editor
{
    /// <summary>As many as a picture can hold after all the changes that it can have.</summary>
    private const int MostWithMasks = 24;

    /// <summary>Who stands in a mask, by their places in <see cref="Scene.Subjects"/>.</summary>
    /// <param name="Meant">Those whom "it" means, and whose place a bare name takes.</param>
    /// <param name="Touched">Those who may change when they are named, the former among them.</param>
    public sealed record Mask(IReadOnlySet<int> Meant, IReadOnlySet<int> Touched);

    /// <summary>Whether the words ask for something to be taken out.</summary>
    public static bool Removes(string words) =>
        Lexicon
            .Book.Read(words, orders: true)
            .Any(m => m is Meaning.Ordered { Order: Order.Remove });

    private IReadOnlyCollection<Draft>? Speakable() =>
        _masked is null || Placing.Relation != Relation.None || Placing.Towards
            ? null
            : [.. Company.All.Where(d => d.IsNew || InMask(d))];

    private bool InMask(Draft draft) =>
        _masked is null
        || _near.Exists(m =>
            m == draft
            || m.Has.Contains(draft)
            || m.Mount == draft
            || m.Mount?.Has.Contains(draft) == true
        );
}
