using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>What a provider says that it cannot do is not asked of the service, and ends that one request alone.</summary>
public sealed class AbilityTests : WorkWire
{
    public static TheoryData<ProviderKind, string> DrawOnly =>
        new()
        {
            { ProviderKind.Replicate, "black-forest-labs/flux-schnell" },
            { ProviderKind.Replicate, "somebody/something" },
            { ProviderKind.Stability, "core" },
            { ProviderKind.Stability, "ultra" },
            { ProviderKind.Ideogram, "ideogram-v4" },
            { ProviderKind.BlackForestLabs, "flux-pro-1.1" },
            { ProviderKind.OpenAICompatible, "flux.1-schnell" },
        };

    [Theory]
    [MemberData(nameof(DrawOnly))]
    public async Task A_model_that_only_draws_is_sent_no_picture(ProviderKind kind, string model)
    {
        var provider = Provider(ProviderCases.Of(kind), options => options.Model = model);

        Assert.False(provider.Abilities.Edits || provider.Abilities.Variations);
        foreach (var task in new[] { PictureTask.Edit, PictureTask.Vary })
        {
            await AssertUnsentAsync(
                provider,
                RequestOf(WorkCases.Of("OpenAI: edit")) with
                {
                    Task = task,
                }
            );
        }
    }

    [Theory]
    [InlineData("Gemini: edit")]
    [InlineData("Black Forest Labs: edit")]
    [InlineData("FLUX.2 klein: edit")]
    public async Task A_service_without_masks_is_not_sent_a_picture_that_has_one(string name)
    {
        var work = WorkCases.Of(name);

        Assert.False(Provider(work).Abilities.Masks);
        await AssertUnsentAsync(Provider(work), RequestOf(work with { IsMasked = true }));
    }

    public static TheoryData<byte[]> BadMasks =>
        [
            PictureBytes.Png(160, 90),
            PictureMask.Of(160, 90, (_, _) => false).ToTransparentPng(),
            PictureMask.Of(90, 90, (_, _) => true).ToTransparentPng(),
            PictureMask.Of(160, 90, (_, _) => true).ToGreyPng(openIsWhite: true),
        ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BadMasks), DisableDiscoveryEnumeration = true)]
    public async Task A_mask_that_is_none_or_leaves_nothing_open_or_does_not_fit_is_not_sent(
        byte[] mask
    )
    {
        var work = WorkCases.Of("OpenAI: masked edit");
        var request = RequestOf(work);

        await AssertUnsentAsync(
            Provider(work),
            request with
            {
                Source = request.Source! with { Mask = PictureFormat.Recognise(mask) },
            }
        );
    }

    [Fact]
    public async Task Azure_is_sent_no_WebP_and_DALL_E_2_nothing_but_square_PNG()
    {
        var azure = WorkCases.Of("Azure: variation");
        await AssertUnsentAsync(
            Provider(azure),
            With(RequestOf(azure), PictureBytes.Webp("VP8X", 1024, 1024))
        );
        var dallE = WorkCases.Of("DALL-E 2: variation");
        await AssertUnsentAsync(
            Provider(dallE),
            With(RequestOf(dallE), PictureBytes.Webp("VP8X", 512, 512))
        );
        await AssertUnsentAsync(
            Provider(dallE),
            With(RequestOf(dallE), PictureBytes.Png(512, 288))
        );
    }

    [Fact]
    public async Task Without_a_picture_nothing_is_sent() =>
        await AssertUnsentAsync(
            Provider(WorkCases.Of("OpenAI: edit")),
            RequestOf(WorkCases.Of("OpenAI: edit")) with
            {
                Source = null,
            }
        );

    [Fact]
    public void Sizes_seeds_and_numbers_are_those_of_the_model_that_is_configured()
    {
        var dallE3 = Abilities(options => options.Server = new() { Shape = RequestShape.DallE3 });
        Assert.Equal(1, dallE3.MostAtOnce);
        Assert.Contains(new ImageSize(1792, 1024), dallE3.Sizes);
        Assert.False(dallE3.Seeds);

        var plain = Abilities(options => options.Server = new() { SendSeed = true });
        Assert.Equal(10, plain.MostAtOnce);
        Assert.Empty(plain.Sizes);
        Assert.True(plain.Seeds);
    }

    [Theory]
    [InlineData(ProviderKind.Gemini, "gemini-3.1-flash-image", 14)]
    [InlineData(ProviderKind.Gemini, "gemini-2.5-flash-image", 3)]
    [InlineData(ProviderKind.Replicate, "black-forest-labs/flux-2-klein-4b", 5)]
    [InlineData(ProviderKind.Replicate, "black-forest-labs/flux-2-pro", 4)]
    [InlineData(ProviderKind.Replicate, "stability-ai/sdxl:39ed52f2a78e", 1)]
    [InlineData(ProviderKind.BlackForestLabs, "flux-2-pro", 8)]
    [InlineData(ProviderKind.BlackForestLabs, "flux-2-klein-4b", 4)]
    [InlineData(ProviderKind.BlackForestLabs, "flux-pro-1.1", 1)]
    [InlineData(ProviderKind.Stability, "sd3.5-medium", 1)]
    [InlineData(ProviderKind.Ideogram, "ideogram-v3", 1)]
    [InlineData(ProviderKind.Automatic1111, "", 1)]
    public void It_takes_as_many_pictures_as_its_service_says(
        ProviderKind kind,
        string model,
        int expected
    ) =>
        Assert.Equal(
            expected,
            Provider(ProviderCases.Of(kind), options => options.Model = model).Abilities.MostSources
        );

    [Theory]
    [InlineData("OpenAI: edit", 16)]
    [InlineData("Azure: masked edit", 16)]
    [InlineData("compatible: edit", 16)]
    [InlineData("vLLM-omni: masked edit", 16)]
    [InlineData("LocalAI: masked edit", 1)]
    [InlineData("DALL-E 2: masked edit", 1)]
    public void Of_those_that_speak_as_OpenAI_does_the_form_says_how_many(
        string name,
        int expected
    ) => Assert.Equal(expected, Provider(WorkCases.Of(name)).Abilities.MostSources);

    [Theory]
    [InlineData(ProviderKind.Gemini, "16:9, 1K")]
    [InlineData(ProviderKind.Stability, "16:9, PNG")]
    [InlineData(ProviderKind.Ideogram, "16x9, DEFAULT")]
    [InlineData(ProviderKind.BlackForestLabs, "1536x864, PNG, tolerance 0")]
    [InlineData(ProviderKind.Replicate, "16:9, PNG, safety checker on")]
    [InlineData(ProviderKind.Automatic1111, "1344x768, 25 steps")]
    [InlineData(ProviderKind.OpenAICompatible, "1536x864")]
    public void The_settings_say_what_decided_how_a_picture_looks(
        ProviderKind kind,
        string expected
    ) => Assert.Equal(expected, Provider(ProviderCases.Of(kind)).Settings);

    [Fact]
    public void However_much_is_configured_the_settings_stay_short_and_hold_no_key()
    {
        var settings = Provider(
            ProviderCases.Of(ProviderKind.Ideogram),
            options => options.Quality = new('x', 300)
        ).Settings;

        Assert.Equal(100, settings.Length);
        Assert.DoesNotContain(Key, settings, StringComparison.Ordinal);
    }

    private ProviderAbilities Abilities(Action<ProviderOptions> change) =>
        Provider(ProviderCases.Of(ProviderKind.OpenAICompatible), change).Abilities;

    private static ImageRequest With(ImageRequest request, byte[] picture) =>
        request with
        {
            Source = new(PictureFormat.Recognise(picture)!, ""),
        };

    private async Task AssertUnsentAsync(IImageProvider provider, ImageRequest request)
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(await provider.DrawAsync(request, Stop));

        Assert.False(failed.MayBeCharged);
        Assert.Empty(Api.Requests);
    }
}
