namespace Edu4All.Core.Gallery;

/// <summary>Where a picture stands in the review.</summary>
public enum ArtworkState
{
    /// <summary>Its author's own; nobody is asked to look at it yet.</summary>
    Draft,

    /// <summary>Waits for the teacher.</summary>
    HandedIn,

    /// <summary>On the class wall.</summary>
    Approved,

    /// <summary>Came back with a note.</summary>
    Returned,

    /// <summary>Withheld by a check; staff only.</summary>
    Quarantined,
}

/// <summary>Why a picture is quarantined.</summary>
public enum WithheldFor
{
    /// <summary>It is not, or not any more.</summary>
    Nothing,

    /// <summary>It comes from outside and no moderation is configured, so a teacher has to look first.</summary>
    NotChecked,

    /// <summary>The check of the picture found something, or gave no answer.</summary>
    Check,

    /// <summary>A teacher does not want it seen.</summary>
    Teacher,
}
