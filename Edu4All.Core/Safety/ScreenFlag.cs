namespace Edu4All.Core.Safety;

/// <summary>Why a teacher should look at words that are allowed.</summary>
public enum FlagKind
{
    /// <summary>A character of a film, a book or a game that belongs to somebody: fine on paper, not always on a poster.</summary>
    ProtectedCharacter,

    /// <summary>A living person whom everybody knows, in a scene that does not demean.</summary>
    PublicFigure,
}

/// <summary>A note for the teacher on words that were allowed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The name as it was written.</param>
/// <param name="Span">Where in the words.</param>
public readonly record struct ScreenFlag(FlagKind Kind, string Name, TextSpan Span);
