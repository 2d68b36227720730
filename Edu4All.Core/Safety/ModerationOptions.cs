namespace Edu4All.Core.Safety;

/// <summary>The moderation services that <c>Edu4All:Moderation:Kind</c> may name.</summary>
public enum ModerationKind
{
    /// <summary>Nobody outside looks; a teacher has to.</summary>
    None,

    /// <summary>OpenAI's moderation, or a server that speaks like it.</summary>
    OpenAI,

    /// <summary>A resource of Azure AI Content Safety.</summary>
    AzureContentSafety,
}

/// <summary>The section <c>Edu4All:Moderation</c>.</summary>
public sealed class ModerationOptions
{
    public ModerationKind Kind { get; set; }

    /// <summary>Base address. OpenAI's official one when left out; Azure has none, each resource has its own.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The secret. Never logged, shown or stored in the database.</summary>
    public string? ApiKey { get; set; }

    /// <summary>OpenAI's model.</summary>
    public string Model { get; set; } = "omni-moderation-latest";

    /// <summary>The longest wait for one answer; no answer in time is a refusal.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// OpenAI's score from which something counts as flagged, 0 to 1. Ours is lower than the service's own thresholds because its
    /// users are adults; sexual content is stricter still.
    /// </summary>
    public double Threshold { get; set; } = 0.25;

    /// <summary>The same for every category whose name starts with <c>sexual</c> or <c>self-harm</c>.</summary>
    public double StrictThreshold { get; set; } = 0.10;

    /// <summary>Azure's severities from which something counts as flagged.</summary>
    public ModerationSeverities Severities { get; set; } = new();
}
