using System.Globalization;
using Edu4All.Core.Usage;
using Microsoft.Extensions.Options;

namespace Edu4All.Web.Components.Shared;

/// <summary>Shows what pictures cost, in the currency that the prices are configured in.</summary>
public sealed class Money(IOptions<MoneyOptions> options)
{
    private const decimal MicrosPerUnit = 1_000_000m;

    /// <summary>Below it cents are too coarse.</summary>
    private const long Small = 100_000;

    /// <summary>The currency's ISO code.</summary>
    public string Currency => options.Value.Currency;

    /// <summary>An amount in units of the currency.</summary>
    public static decimal Units(long micros) => micros / MicrosPerUnit;

    /// <summary>An amount with its currency, which stays on its line. A picture costs a few cents, so small amounts are shown finer.</summary>
    public string Show(long micros) =>
        $"{Currency}\u00A0{Units(micros).ToString(micros < Small ? "0.00##" : "0.00", CultureInfo.CurrentCulture)}";
}
