namespace Edu4All.Core.Safety;

/// <summary>The editions of the three layers that a prompt was composed from.</summary>
/// <param name="House">Edition of the house rules in code.</param>
/// <param name="School">Edition of the school's rules; 0 while there are none.</param>
/// <param name="Assignment">Edition of the assignment's rules; 0 while there are none.</param>
public readonly record struct MetapromptVersion(int House, int School, int Assignment)
{
    /// <summary>As it is stored and shown, for example <c>1.0.2</c>.</summary>
    public override string ToString() => $"{House}.{School}.{Assignment}";
}

/// <summary>The two layers that a school may add. They can tighten the house rules, never loosen them.</summary>
/// <param name="School">The school's rules, possibly empty.</param>
/// <param name="SchoolEdition">Their edition.</param>
/// <param name="Assignment">The assignment's rules, possibly empty.</param>
/// <param name="AssignmentEdition">Their edition.</param>
public sealed record UpperLayers(
    string School,
    int SchoolEdition,
    string Assignment,
    int AssignmentEdition
)
{
    /// <summary>Only the house rules.</summary>
    public static UpperLayers None { get; } = new("", 0, "", 0);

    /// <summary>What both add to the screen.</summary>
    public ExtraPhrases Phrases { get; init; } = ExtraPhrases.None;
}
