namespace Edu4All.Core.Safety;

/// <summary>
/// One edition of the school's or an assignment's rules. Never changed once written, so that every attempt can show
/// the rules it was drawn under.
/// </summary>
public sealed class RuleSet
{
    private RuleSet() { }

    public Guid Id { get; private set; }

    /// <summary>Whose rules; null for the school's.</summary>
    public Guid? AssignmentId { get; private set; }

    /// <summary>Counts up from 1 for the school and for each assignment.</summary>
    public int Edition { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Phrases that the screen stops on top of its own, one a line.</summary>
    public string StopPhrases { get; private set; } = "";

    /// <summary>Phrases that are harmless here, one a line. They lift no worry, no personal data, nothing sexual and no self-harm.</summary>
    public string AllowPhrases { get; private set; } = "";

    public Guid WrittenById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    /// <summary>What it says.</summary>
    public RuleDraft Draft => new(Text, StopPhrases, AllowPhrases);

    public static RuleSet Write(
        Guid? assignmentId,
        int edition,
        RuleDraft draft,
        Guid by,
        DateTime at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            AssignmentId = assignmentId,
            Edition = edition,
            Text = draft.Text,
            StopPhrases = draft.StopPhrases,
            AllowPhrases = draft.AllowPhrases,
            WrittenById = by,
            WrittenAt = at,
        };
}
