using System.Globalization;

namespace Edu4All.Web.Components.Shared;

/// <summary>Shows what pictures cost.</summary>
public static class Money
{
    private const decimal MicrosPerUnit = 1_000_000m;

    /// <summary>An amount without a currency; less than a cent is not shown as nothing.</summary>
    public static string Show(long micros) =>
        (micros / MicrosPerUnit).ToString("0.00##", CultureInfo.CurrentCulture);
}
