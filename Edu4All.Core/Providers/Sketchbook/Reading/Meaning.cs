using Edu4All.Core.Providers.Sketchbook.Characters;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>What a word or a short phrase tells the reader.</summary>
internal abstract record Meaning
{
    /// <summary>Names something in the book.</summary>
    internal sealed record Names(Kind Kind, bool Several) : Meaning;

    /// <summary>A colour of the next thing.</summary>
    internal sealed record Colour(Hue Hue) : Meaning;

    /// <summary>A size of the next thing.</summary>
    internal sealed record Size(Extent Extent) : Meaning;

    /// <summary>A number of the next things.</summary>
    internal sealed record Number(int Count) : Meaning;

    /// <summary>Says how the next thing belongs to the last character.</summary>
    internal sealed record Having(Deed Deed) : Meaning;

    /// <summary>Says where the last thing is from the next.</summary>
    internal sealed record Standing(Relation Relation) : Meaning;

    /// <summary>Says what the last character does.</summary>
    internal sealed record Doing(Pose Pose) : Meaning;

    /// <summary>"Looks on": at what was named before.</summary>
    internal sealed record Onlooking : Meaning;

    /// <summary>Ends a clause.</summary>
    internal sealed record Pause : Meaning;

    /// <summary>Known, and of no use to a draughtsman.</summary>
    internal sealed record Filler : Meaning;

    /// <summary>Not known.</summary>
    internal sealed record Unknown(string Word) : Meaning;
}

/// <summary>How a thing belongs to a character.</summary>
internal enum Deed
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>In the hands.</summary>
    Hold,

    /// <summary>On the body.</summary>
    Wear,

    /// <summary>Under it, carrying it.</summary>
    Ride,

    /// <summary>Carrying it: the other way round.</summary>
    RiddenBy,

    /// <summary>"with", "in": depends on the thing.</summary>
    With,
}
