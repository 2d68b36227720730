namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>The grades that an answer may hold: what is asked for as <c>outputType</c>.</summary>
/// <param name="OutputType">The service's name for it.</param>
/// <param name="Highest">The highest grade; the lowest is 0.</param>
/// <param name="Step">From one grade to the next.</param>
internal sealed record SeverityScale(string OutputType, int Highest, int Step)
{
    /// <summary>0 to 7. Only for words.</summary>
    public static SeverityScale Eight { get; } = new("EightSeverityLevels", 7, 1);

    /// <summary>0, 2, 4 and 6. All there is for pictures.</summary>
    public static SeverityScale Four { get; } = new("FourSeverityLevels", 6, 2);

    public bool Has(int severity) => severity >= 0 && severity <= Highest && severity % Step == 0;
}
