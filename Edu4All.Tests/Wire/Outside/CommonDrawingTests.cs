using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>What every provider sends, and that a picture comes back.</summary>
public sealed class CommonDrawingTests : OutsideWire
{
    // Of all that HTTP needs, nothing can carry a person.
    private static readonly HashSet<string> HeadersOfHttp = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Content-Length",
        "Content-Type",
        "Host",
        "Prefer",
        "User-Agent",
    };

    public static TheoryData<ProviderKind> Kinds => ProviderCases.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_picture_comes_back_byte_for_byte_at_the_configured_price(ProviderKind kind)
    {
        var drawn = await SucceedAsync(kind, options => options.PricePerPicture = 0.0025m);

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        Assert.Equal(2_500, drawn.CostMicros);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_whole_metaprompt_is_sent_with_our_settings_and_nothing_else(
        ProviderKind kind
    )
    {
        var known = ProviderCases.Of(kind);
        await SucceedAsync(kind);

        var sent = Api.Requests[0];
        Assert.Equal(known.Call, $"{sent.Method} {sent.PathAndQuery}");
        var fields = known.IsForm ? Form.Read(sent) : JsonFields.Flat(sent.Json);
        var prompts = fields.Where(field => field.Value == known.Written(Prompt.Text)).ToList();
        Assert.Single(prompts);
        fields.Remove(prompts[0].Key);
        Assert.Equal(
            known.Fields.OrderBy(field => field.Key, StringComparer.Ordinal),
            fields.OrderBy(field => field.Key, StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_header_is_sent_that_could_carry_a_person_and_the_key_stands_in_its_own(
        ProviderKind kind
    )
    {
        var known = ProviderCases.Of(kind);
        await SucceedAsync(kind);

        var sent = Api.Requests[0];
        Assert.Equal(known.KeyValue(Key), sent.Headers[known.KeyHeader]);
        Assert.Subset(
            HeadersOfHttp,
            sent.Headers.Keys.Where(name => name != known.KeyHeader)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_picture_is_fetched_without_the_key(ProviderKind kind)
    {
        await SucceedAsync(kind);

        Assert.All(
            Api.Requests.Where(request =>
                request.PathAndQuery.EndsWith("/picture.png", StringComparison.Ordinal)
            ),
            request => Assert.DoesNotContain(Key, request.Everything, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_one_counts_as_outside_and_keeps_its_name(ProviderKind kind)
    {
        var provider = Provider(ProviderCases.Of(kind));

        Assert.True(provider.IsOutside);
        Assert.Equal("outside", provider.Name);
        Assert.NotEmpty(provider.Model);
        Assert.Null(provider.Problem);
    }

    private async Task<ProviderOutcome.Drawn> SucceedAsync(
        ProviderKind kind,
        Action<ProviderOptions>? change = null
    )
    {
        var known = ProviderCases.Of(kind);
        return await DrawAsync<ProviderOutcome.Drawn>(known, known.Success(Api), change);
    }
}
