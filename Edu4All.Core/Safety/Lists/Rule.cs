namespace Edu4All.Core.Safety.Lists;

/// <summary>How much a find weighs.</summary>
internal enum Weight
{
    /// <summary>Alone it says nothing; two different ones of a category together stop.</summary>
    Hint,

    /// <summary>Stops unless its context lifts it, and only in texts of its language.</summary>
    Stop,

    /// <summary>Stops in a text of any language, unless its context lifts it.</summary>
    Firm,

    /// <summary>Harmless in no language and no context.</summary>
    Strong,
}

/// <summary>What follows when a word, a phrase or a frame is found.</summary>
/// <param name="Kind">Stop or Support.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Id">Its id, for example <c>en/weapons/sword</c>.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Unless">Classes of words that lift it when they stand anywhere in the text.</param>
internal sealed record Rule(
    VerdictKind Kind,
    SafetyCategory Category,
    string Id,
    Weight Weight,
    PackedClasses Unless
)
{
    /// <summary>What threatens people before other finds, because somebody must hear of it; a worry before both.</summary>
    public int Rank =>
        Kind == VerdictKind.Support ? 3
        : Threats.IsThreat(Id) ? 2
        : Threats.IsDanger(Id) ? 1
        : 0;
}
