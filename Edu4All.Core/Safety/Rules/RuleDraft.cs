namespace Edu4All.Core.Safety;

/// <summary>What an adult writes into a layer: rules for the model, and phrases for the screen, one a line.</summary>
public sealed record RuleDraft(string Text, string StopPhrases = "", string AllowPhrases = "")
{
    /// <summary>Nothing written yet.</summary>
    public static RuleDraft Empty { get; } = new("");

    /// <summary>The phrases that stop.</summary>
    public IReadOnlyList<string> Stops => Lines(StopPhrases);

    /// <summary>The phrases that are harmless here.</summary>
    public IReadOnlyList<string> Allows => Lines(AllowPhrases);

    /// <summary>The same without what makes no difference: spaces around it, empty lines, two kinds of line end.</summary>
    public RuleDraft Trimmed() =>
        new(
            Text.ReplaceLineEndings("\n").Trim(),
            string.Join('\n', Stops),
            string.Join('\n', Allows)
        );

    /// <summary>What is wrong with its form; null when nothing is.</summary>
    public RuleProblem? FindProblem() =>
        Text.Length > RuleBook.MaxLength ? RuleProblem.TextTooLong
        : Math.Max(Stops.Count, Allows.Count) > ExtraPhrases.MaxPhrases ? RuleProblem.TooManyPhrases
        : Stops.Concat(Allows).Any(static line => line.Length > ExtraPhrases.MaxPhraseLength)
            ? RuleProblem.PhraseTooLong
        : null;

    private static IReadOnlyList<string> Lines(string text) =>
        text.Split(
            ['\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}

/// <summary>Why rules were not published.</summary>
public enum RuleProblem
{
    /// <summary>There is no such assignment, or the caller may not write its rules.</summary>
    NotFound,
    TextTooLong,
    TooManyPhrases,
    PhraseTooLong,

    /// <summary>The text speaks to the model about setting rules aside. Upper layers only tighten.</summary>
    LiftsRules,

    /// <summary>With these phrases the screen fails its own lists of what must pass and what must stop.</summary>
    FailsProof,

    /// <summary>Somebody else published since this was read; nothing is overwritten unseen.</summary>
    Changed,
}

/// <summary>One edition as it is shown: what it says, who wrote it, when.</summary>
public sealed record RuleEdition(int Edition, RuleDraft Draft, string By, DateTime At);
