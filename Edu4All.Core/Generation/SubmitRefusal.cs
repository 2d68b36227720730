using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>Why a description was not even taken in. Nothing was recorded and no try was used.</summary>
public enum SubmitRefusal
{
    /// <summary>No such assignment, or none that this person may work on.</summary>
    NotFound,
    Empty,
    TooLong,
    NotYetOpen,
    Closed,
    NoTriesLeft,

    /// <summary>The picture before is still being made.</summary>
    OneAtATime,

    /// <summary>Too many descriptions in a minute.</summary>
    TooFast,

    /// <summary>An adult has paused the student, the class, the school or the provider.</summary>
    Paused,

    /// <summary>Nothing is sent to the provider until an administrator has acted.</summary>
    Halted,

    /// <summary>Class or school have not enough left of the month's budget.</summary>
    NoBudget,

    /// <summary>More styles or copies at once than there may be.</summary>
    TooMany,

    /// <summary>The picture to work on is not there for this person, or what draws now cannot do that with it.</summary>
    CannotDo,

    /// <summary>The mask is not one, or leaves nothing open.</summary>
    BadMask,

    /// <summary>
    /// A picture beside the one that is changed is not there for this person, is named twice, or they are more than there may be or
    /// than what draws now takes.
    /// </summary>
    BadBeside,
}

/// <summary>A description that was taken in.</summary>
/// <param name="AttemptId">The attempt, waiting in the queue when the verdict allows it.</param>
/// <param name="Verdict">What the screen said.</param>
public sealed record Submission(Guid AttemptId, Verdict Verdict)
{
    /// <summary>
    /// A picture of the same words that is there already, free: the caller's own, or one on the wall. Nothing was recorded then.
    /// </summary>
    public Guid? EarlierId { get; init; }
}
