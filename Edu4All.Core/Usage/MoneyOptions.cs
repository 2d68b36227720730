namespace Edu4All.Core.Usage;

/// <summary>Of the section <c>Edu4All</c>, what concerns money.</summary>
public sealed class MoneyOptions
{
    /// <summary>The currency that all prices and budgets are in, by its ISO 4217 code.</summary>
    public string Currency { get; set; } = "USD";
}
