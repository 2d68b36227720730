namespace Edu4All.Core.Safety;

/// <summary>
/// The section <c>Edu4All:Moderation:Severities</c>: from which severity on a finding of Azure AI Content Safety counts as
/// flagged. Its grades for words are 0 to 7 and for pictures 0, 2, 4 and 6; 2 is the lowest that it calls harmful at all.
/// </summary>
public sealed class ModerationSeverities
{
    /// <summary>Of 1 to 7. Violence from 4, its middle: below that stand a grim fairy tale and a lesson on a war.</summary>
    public CategorySeverities Words { get; set; } = new() { Violence = 4 };

    /// <summary>Of 1 to 6. Violence from 2 as everything else, because no picture may show as much as a weapon.</summary>
    public CategorySeverities Pictures { get; set; } = new();
}

/// <summary>One limit for each category of the service. Ours start at 2, because our users are children.</summary>
public sealed class CategorySeverities
{
    public int Hate { get; set; } = 2;

    public int SelfHarm { get; set; } = 2;

    public int Sexual { get; set; } = 2;

    public int Violence { get; set; } = 2;
}
