using System.Globalization;
using Edu4All.Core.Usage;
using Edu4All.Web.Components.Shared;
using Microsoft.Extensions.Options;

namespace Edu4All.Tests.Components;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, "EUR 0.00")]
    [InlineData(41_234, "EUR 0.0412")]
    [InlineData(5_000_000, "EUR 5.00")]
    [InlineData(1_597_100, "EUR 1.60")]
    public void An_amount_has_its_currency_and_small_ones_more_digits(long micros, string shown)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var money = new Money(Options.Create(new MoneyOptions { Currency = "EUR" }));

        Assert.Equal(shown.Replace(' ', '\u00A0'), money.Show(micros));
    }
}
