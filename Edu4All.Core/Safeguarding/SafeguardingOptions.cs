namespace Edu4All.Core.Safeguarding;

/// <summary>Settings under <c>Edu4All:Safeguarding</c>.</summary>
public sealed class SafeguardingOptions
{
    /// <summary>The school's country, ISO 3166-1 alpha-2, for the helplines; empty when it is not said.</summary>
    public string Country { get; set; } = "";

    /// <summary>The school's own choice of helplines, shown instead of the country's.</summary>
    public IList<Helpline> Helplines { get; } = [];
}
