using System.Net;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Wire;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire;

public sealed class PictureDownloadTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private FakeApi _api = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _api = await FakeApi.StartAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task A_picture_of_the_configured_server_is_fetched_byte_for_byte()
    {
        var drawn = await FetchAsync<ProviderOutcome.Drawn>(FakeAnswer.File(OpenAIBodies.Png));

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
    }

    [Theory]
    [InlineData("https://evil.test/p.png")]
    [InlineData("https://pictures.test.evil.test/p.png")]
    [InlineData("https://evilpictures.test/p.png")]
    [InlineData("http://pictures.test/p.png")]
    [InlineData("https://pictures.test:8443/p.png")]
    [InlineData("ftp://pictures.test/p.png")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://127.0.0.1/p.png")]
    [InlineData("https://[::1]/p.png")]
    public async Task A_server_that_is_not_known_is_not_called(string address)
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await Download("pictures.test").FetchAsync(address, Stop)
        );

        Assert.Equal("The picture lies where the provider is not known to keep any", failed.Reason);
        Assert.True(failed.MayBeCharged);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("p.png")]
    [InlineData("https://user:password@pictures.test/p.png")]
    public async Task What_is_no_address_is_no_picture(string? address)
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await Download("pictures.test").FetchAsync(address, Stop)
        );

        Assert.Equal("The answer held no picture", failed.Reason);
    }

    [Theory]
    [InlineData("https://pictures.test/p.png", true)]
    [InlineData("https://eu.PICTURES.test/p.png", true)]
    [InlineData("https://notpictures.test/p.png", false)]
    public void A_known_name_stands_for_its_subdomains_and_for_no_other(
        string address,
        bool isTrusted
    ) => Assert.Equal(isTrusted, Download("pictures.test").Trusts(new(address)));

    [Fact]
    public async Task A_known_name_that_leads_into_a_private_network_is_not_called()
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await Download("localhost").FetchAsync("https://localhost/p.png", Stop)
        );

        Assert.Equal("The picture lies in a private network", failed.Reason);
        Assert.Empty(_clock.Pauses);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_open_internet_are_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeApi.StartAsync();
        elsewhere.Answers(FakeAnswer.File(OpenAIBodies.Png));

        var failed = await FetchAsync<ProviderOutcome.Failed>(
            FakeAnswer.Empty(302).With("Location", $"{elsewhere.Address}/p.png")
        );

        Assert.Equal("The picture could not be fetched (HTTP 302)", failed.Reason);
        Assert.Empty(elsewhere.Requests);
    }

    public static TheoryData<byte[]> NoPictures =>
        [
            "<svg></svg>"u8.ToArray(),
            "GIF89a"u8.ToArray(),
            PictureBytes.PngHead(9_000, 10),
            Array.Empty<byte>(),
        ];

    [Theory]
    [MemberData(nameof(NoPictures), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_only_says_that_it_is_a_picture_is_none(byte[] file)
    {
        var failed = await FetchAsync<ProviderOutcome.Failed>(FakeAnswer.File(file));

        Assert.Equal("What came was not a PNG, JPEG or WebP picture", failed.Reason);
        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task A_file_without_end_is_given_up()
    {
        var failed = await FetchAsync<ProviderOutcome.Failed>(FakeAnswer.Endless);

        Assert.Equal("The picture was too large", failed.Reason);
        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task A_picture_that_has_been_paid_for_is_fetched_again_when_that_can_help()
    {
        await FetchAsync<ProviderOutcome.Drawn>(
            FakeAnswer.Empty(503),
            FakeAnswer.HangUp,
            FakeAnswer.File(OpenAIBodies.Png)
        );

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], _clock.Pauses);
    }

    [Fact]
    public async Task A_picture_that_is_gone_is_not_asked_for_again()
    {
        await FetchAsync<ProviderOutcome.Failed>(FakeAnswer.Empty(404));

        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task A_server_that_never_sends_is_not_waited_for()
    {
        var fetching = FetchAsync<ProviderOutcome.Failed>(FakeAnswer.Silence);
        await _api.NextRequestAsync(Stop);

        _clock.PassDeadlines();

        Assert.Equal("The picture could not be fetched in time", (await fetching).Reason);
    }

    private async Task<T> FetchAsync<T>(params FakeAnswer[] script)
        where T : ProviderOutcome
    {
        _api.Answers(script);
        return Assert.IsType<T>(await Download().FetchAsync($"{_api.Address}/p.png", Stop));
    }

    private PictureDownload Download(params string[] hosts) =>
        new(hosts, new Uri(_api.Address), _clock);
}
