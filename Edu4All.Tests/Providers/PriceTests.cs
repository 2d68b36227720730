using System.Text.Json;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.OpenAI;

namespace Edu4All.Tests.Providers;

public sealed class PriceTests
{
    [Fact]
    public void What_the_settings_say_comes_before_what_is_known()
    {
        var options = new ProviderOptions { Kind = ProviderKind.OpenAI, PricePerPicture = 0.04m };
        Assert.Equal(40_000, options.MostMicros(PictureTask.Draw));

        options.MostPerPicture = 0.1m;
        Assert.Equal(100_000, options.MostMicros(PictureTask.Draw));
        options.MostPerPicture = 0;
        Assert.Equal(0, options.MostMicros(PictureTask.Draw));
    }

    /// <summary>Usages as they were recorded or follow from list prices, for pictures of 1024x1024; ours have a third more pixels.</summary>
    [Theory]
    [InlineData("low", 1_500)]
    [InlineData("medium", 4_224)]
    [InlineData("high", 7_033)]
    public void No_picture_that_was_seen_costs_more_than_is_put_aside(string quality, int tokens)
    {
        var options = new ProviderOptions { Kind = ProviderKind.OpenAI, Quality = quality };
        var usage = JsonSerializer.SerializeToElement(
            new { input_tokens = 2_000, output_tokens = tokens * 4 / 3 }
        );

        Assert.InRange(
            OpenAIUsage.CostMicros(usage, options.Prices),
            1,
            options.MostMicros(PictureTask.Draw)
        );
    }

    [Fact]
    public void A_change_of_a_picture_may_cost_more_than_a_new_one()
    {
        var options = new ProviderOptions { Kind = ProviderKind.AzureOpenAI };

        Assert.True(options.MostMicros(PictureTask.Edit) > options.MostMicros(PictureTask.Draw));
    }

    [Fact]
    public void Every_further_picture_to_look_at_is_put_aside_for_where_tokens_are_counted()
    {
        var options = new ProviderOptions { Kind = ProviderKind.OpenAI };

        Assert.Equal(
            3 * 8_000 * (long)options.Prices.ImageIn,
            options.MostMicros(PictureTask.Edit, beside: 3) - options.MostMicros(PictureTask.Edit)
        );
        options.PricePerPicture = 0.04m;
        Assert.Equal(40_000, options.MostMicros(PictureTask.Edit, beside: 3));
    }

    [Theory]
    [InlineData(ProviderKind.Sketchbook, false)]
    [InlineData(ProviderKind.OpenAICompatible, false)]
    [InlineData(ProviderKind.Automatic1111, false)]
    [InlineData(ProviderKind.OpenAI, false)]
    [InlineData(ProviderKind.Replicate, true)]
    [InlineData(ProviderKind.BlackForestLabs, true)]
    public void A_service_that_asks_for_money_and_has_no_price_is_told_of(
        ProviderKind kind,
        bool isUnknown
    )
    {
        var options = new ProviderOptions { Kind = kind };
        Assert.Equal(isUnknown, options.IsPriceUnknown());

        options.PricePerPicture = 0.03m;
        Assert.False(options.IsPriceUnknown());
    }
}
