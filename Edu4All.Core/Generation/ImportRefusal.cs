namespace Edu4All.Core.Generation;

/// <summary>Why a picture made elsewhere was not taken in. Nothing of it was stored.</summary>
public enum ImportRefusal
{
    /// <summary>No such assignment of a class that the caller teaches.</summary>
    NotFound,

    /// <summary>The one it is said to be by is neither the teacher nor a student who is in the class now.</summary>
    AuthorNotInClass,

    /// <summary>A picture of this student's waits for the teacher or hangs on the wall: one an assignment.</summary>
    AuthorHasPicture,

    OriginMissing,
    OriginTooLong,

    /// <summary>Where it comes from is said in words that the screen does not allow.</summary>
    OriginRefused,

    WordsMissing,
    WordsTooLong,

    /// <summary>The screen or moderation does not allow the description.</summary>
    WordsRefused,

    /// <summary>Moderation gave no answer on the description; later it may.</summary>
    WordsUnchecked,

    FileMissing,
    FileTooLarge,

    /// <summary>Not a PNG, JPEG or WebP, or one whose edges are longer than <see cref="Gallery.PictureFormat.MaxEdge"/>.</summary>
    FileNotAPicture,

    /// <summary>Moderation does not allow the picture.</summary>
    PictureRefused,
}
