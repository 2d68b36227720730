using Edu4All.Core.Providers.Sketchbook.Characters;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>What a word or a short phrase tells the reader.</summary>
internal abstract record Meaning
{
    /// <summary>Names something in the book.</summary>
    internal sealed record Names(Kind Kind, bool Several) : Meaning;

    /// <summary>A colour of the next thing, or of the one just named.</summary>
    internal sealed record Colour(Hue Hue) : Meaning;

    /// <summary>A size of the next thing, or of the one just named.</summary>
    internal sealed record Size(Extent Extent) : Meaning;

    /// <summary>A number of the next things.</summary>
    internal sealed record Number(int Count) : Meaning;

    /// <summary>"À vélo": says in one phrase that the last character rides, and what.</summary>
    internal sealed record Mounted(Kind Kind) : Meaning;

    /// <summary>Says how the next thing belongs to the last character.</summary>
    internal sealed record Having(Deed Deed) : Meaning;

    /// <summary>Says where the last thing is from the next.</summary>
    internal sealed record Standing(Relation Relation) : Meaning;

    /// <summary>Says what the last character does, and perhaps how it then has the next thing.</summary>
    internal sealed record Doing(Pose Pose, Deed With) : Meaning;

    /// <summary>"Looks on": at what was named before.</summary>
    internal sealed record Onlooking : Meaning;

    /// <summary>"The" or "a": a new noun begins, one that was named before or not.</summary>
    internal sealed record Article(bool Definite) : Meaning;

    /// <summary>Joins two of a kind.</summary>
    internal sealed record And : Meaning;

    /// <summary>"Is": an adjective to come is about what was named.</summary>
    internal sealed record Being : Meaning;

    /// <summary>"It", "they": who was named before.</summary>
    internal sealed record Pronoun(bool Several) : Meaning;

    /// <summary>"Without": what is named next is not to be there.</summary>
    internal sealed record Not : Meaning;

    /// <summary>"Instead of": what is named next gives its place to another.</summary>
    internal sealed record InsteadOf : Meaning;

    /// <summary>"To": who gets it, or what it becomes.</summary>
    internal sealed record Towards : Meaning;

    /// <summary>"From": who loses it.</summary>
    internal sealed record From : Meaning;

    /// <summary>A part of a body, which has adjectives of its own and is no thing to draw.</summary>
    internal sealed record Part : Meaning;

    /// <summary>Orders a change of a picture.</summary>
    internal sealed record Ordered(Order Order) : Meaning;

    /// <summary>Ends a clause.</summary>
    internal sealed record Pause : Meaning;

    /// <summary>Known, and of no use to a draughtsman.</summary>
    internal sealed record Filler : Meaning;

    /// <summary>Not known; as the child wrote it.</summary>
    internal sealed record Unknown(string Said) : Meaning;
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

/// <summary>What an edit asks for.</summary>
internal enum Order
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>Something new.</summary>
    Add,

    /// <summary>Something new for somebody who is there.</summary>
    Give,

    /// <summary>Something away.</summary>
    Remove,

    /// <summary>One thing for another.</summary>
    Replace,

    /// <summary>Something otherwise.</summary>
    Make,
}
