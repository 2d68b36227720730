namespace Edu4All.Core.Safety;

/// <summary>What the local screen says of a child's words.</summary>
public enum VerdictKind
{
    /// <summary>May be drawn.</summary>
    Allow,

    /// <summary>Describes something the school does not draw.</summary>
    Stop,

    /// <summary>Sounds like a worry: no picture, a person instead.</summary>
    Support,

    /// <summary>Holds personal data that must be left out.</summary>
    Private,
}

/// <summary>Why words were not allowed. The order has no meaning; the names are part of the command line's output.</summary>
public enum SafetyCategory
{
    /// <summary>Nothing to say; goes with <see cref="VerdictKind.Allow"/>.</summary>
    None,
    Weapons,
    Violence,
    Gore,
    Nudity,
    Sexual,
    Adult,
    SelfHarm,
    PersonalData,
    Hate,
    Harassment,
    Drugs,
    Illegal,
    Injection,
    PublicFigure,
    Frightening,
    Unreadable,

    /// <summary>A phrase that the school or this assignment does not want.</summary>
    SchoolRule,
}

/// <summary>A place in the words as they were written, in UTF-16 code units.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">How many code units; 0 when there is no place to point at.</param>
public readonly record struct TextSpan(int Start, int Length);

/// <summary>The screen's answer, with the rule that decided and the place it was found.</summary>
/// <param name="Kind">What follows from it.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Rule">The id of the rule, such as <c>word/en/sword</c>; empty when allowed.</param>
/// <param name="Span">Where in the words.</param>
public readonly record struct Verdict(
    VerdictKind Kind,
    SafetyCategory Category,
    string Rule,
    TextSpan Span
)
{
    /// <summary>Nothing was found.</summary>
    public static Verdict Allowed { get; } =
        new(VerdictKind.Allow, SafetyCategory.None, "", default);

    /// <summary>What a teacher should know of words that are allowed all the same; null when there is nothing.</summary>
    public ScreenFlag? Flag { get; init; }

    /// <summary>Whether the words may go on to the composer.</summary>
    public bool IsAllowed => Kind == VerdictKind.Allow;
}
