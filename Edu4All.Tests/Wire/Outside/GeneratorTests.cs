#pragma warning disable MEAI001 // The interface may still change; so may this test of its adapter.

using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Generators;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Wire.Outside;

public sealed class GeneratorTests
{
    private const string Words = "A squirrel on a motorcycle";

    private readonly HandClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
    private static SafePrompt Prompt => new SafePrompt.Composer().Compose(Words, UpperLayers.None);

    [Fact]
    public async Task One_registration_makes_a_provider_that_is_given_the_whole_metaprompt()
    {
        ImageGenerationRequest? asked = null;
        ImageGenerationOptions? how = null;
        var drawn = Assert.IsType<ProviderOutcome.Drawn>(
            await DrawAsync(
                (request, options) =>
                {
                    (asked, how) = (request, options);
                    return Answer(new DataContent(OpenAIBodies.Png, "image/png"));
                },
                new() { PricePerPicture = 0.01m }
            )
        );

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        Assert.Equal(10_000, drawn.CostMicros);
        Assert.Equal(Prompt.Text, asked!.Prompt);
        Assert.Null(asked.OriginalImages);
        Assert.Equal(1, how!.Count);
        Assert.Equal(new(1536, 864), how.ImageSize);
        Assert.Null(how.ResponseFormat);
        Assert.Null(how.AdditionalProperties);
    }

    [Fact]
    public async Task One_that_edits_is_given_the_picture_as_an_original()
    {
        ImageGenerationRequest? asked = null;
        ImageGenerationOptions? how = null;
        var picture = PictureBytes.Png(320, 180);
        var provider = Provider(
            (request, options) =>
            {
                (asked, how) = (request, options);
                return Answer(new DataContent(OpenAIBodies.Png, "image/png"));
            },
            null,
            edits: true
        );
        var request = new ImageRequest(Prompt, ImageSize.Landscape, new('a', 64), 7)
        {
            Task = PictureTask.Vary,
            Source = new(PictureFormat.Recognise(picture)!, "never to be sent"),
        };

        Assert.IsType<ProviderOutcome.Drawn>(await provider.DrawAsync(request, Stop));

        Assert.Equal(Prompt.Text, asked!.Prompt);
        var original = Assert.IsType<DataContent>(Assert.Single(asked.OriginalImages!));
        Assert.Equal(picture, original.Data.ToArray());
        Assert.Equal("image/png", original.MediaType);
        Assert.Null(original.Name);
        Assert.Equal(new(320, 180), how!.ImageSize);
        Assert.False(provider.Abilities.Masks);
    }

    [Fact]
    public void It_is_not_believed_to_edit_unless_it_is_said_so() =>
        Assert.False(Provider((_, _) => Answer(), null).Abilities.Edits);

    [Fact]
    public void It_counts_as_outside()
    {
        var provider = Provider((_, _) => Answer(), null);

        Assert.True(provider.IsOutside);
        Assert.Equal("mine", provider.Name);
        Assert.Equal("model-7", provider.Model);
    }

    public static TheoryData<AIContent> NoPictures =>
        new()
        {
            new TextContent("no"),
            new DataContent("<svg></svg>"u8.ToArray(), "image/png"),
            new UriContent("https://evil.test/picture.png", "image/png"),
            new ErrorContent(Words) { ErrorCode = "server_error" },
        };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(NoPictures))]
    public async Task What_is_no_picture_is_a_failure(AIContent content)
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await DrawAsync((_, _) => Answer(content))
        );

        Assert.True(failed.MayBeCharged);
        Assert.DoesNotContain("squirrel", failed.Reason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_error_that_says_so_is_a_refusal() =>
        Assert.IsType<ProviderOutcome.PromptRefused>(
            await DrawAsync(
                (_, _) => Answer(new ErrorContent("no") { ErrorCode = "content_filter" })
            )
        );

    [Fact]
    public async Task Whatever_it_throws_is_a_failure_that_repeats_no_words()
    {
        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await DrawAsync((_, _) => throw new NotSupportedException(Words))
        );

        Assert.Equal("The generator failed (NotSupportedException)", failed.Reason);
    }

    [Fact]
    public async Task One_that_never_ends_is_left_at_the_deadline()
    {
        var called = new TaskCompletionSource();
        var drawing = DrawAsync(
            (_, _) =>
            {
                called.SetResult();
                return new TaskCompletionSource<ImageGenerationResponse>().Task;
            }
        );
        await called.Task;

        _clock.PassDeadlines();

        Assert.IsType<ProviderOutcome.Failed>(await drawing);
    }

    private static Task<ImageGenerationResponse> Answer(params AIContent[] contents) =>
        Task.FromResult(new ImageGenerationResponse([.. contents]));

    private Task<ProviderOutcome> DrawAsync(
        Func<ImageGenerationRequest, ImageGenerationOptions?, Task<ImageGenerationResponse>> play,
        ProviderOptions? options = null
    ) => Provider(play, options).DrawAsync(new(Prompt, ImageSize.Landscape, new('a', 64), 7), Stop);

    private IImageProvider Provider(
        Func<ImageGenerationRequest, ImageGenerationOptions?, Task<ImageGenerationResponse>> play,
        ProviderOptions? options,
        bool edits = false
    )
    {
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<Illustrator>()
            .AddSingleton<ProviderFactory>()
            .AddImageGenerator("mine", "model-7", _ => new Generator(play), options, edits);
        return services.BuildServiceProvider().GetRequiredService<IImageProvider>();
    }

    private sealed class Generator(
        Func<ImageGenerationRequest, ImageGenerationOptions?, Task<ImageGenerationResponse>> play
    ) : IImageGenerator
    {
        public Task<ImageGenerationResponse> GenerateAsync(
            ImageGenerationRequest request,
            ImageGenerationOptions? options = null,
            CancellationToken cancellationToken = default
        ) => play(request, options);

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose() { }
    }
}
