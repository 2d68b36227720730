using Edu4All.Core.Providers;
using Edu4All.Core.Providers.OpenAI;
using Edu4All.Core.Safety;
using Xunit;

namespace Edu4All.Tests.Wire;

/// <summary>A fake OpenAI, a clock that nobody waits for, and a provider that calls the one by the other.</summary>
public abstract class OpenAIWire : IAsyncLifetime
{
    protected const string Key = "sk-test-4f1c9d";
    protected const string Words = "A squirrel on a motorcycle";
    protected static readonly string Child = new('a', 64);

    protected FakeApi Api { get; private set; } = null!;
    protected HandClock Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;
    protected static SafePrompt Prompt =>
        new SafePrompt.Composer().Compose(Words, UpperLayers.None);
    protected static ImageRequest Request => new(Prompt, ImageSize.Landscape, Child, 0);

    public async ValueTask InitializeAsync() => Api = await FakeApi.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected OpenAIImageProvider Provider(Action<ProviderOptions>? change = null)
    {
        var options = new ProviderOptions
        {
            Kind = ProviderKind.OpenAI,
            Endpoint = $"{Api.Address}/v1",
            ApiKey = Key,
            Model = "gpt-image-2.5-flare",
            Quality = "low",
        };
        change?.Invoke(options);
        return new("openai", options, Clock);
    }

    protected Task<ProviderOutcome> DrawAsync(params FakeAnswer[] script)
    {
        Api.Answers(script);
        return Provider().DrawAsync(Request, Stop);
    }

    protected async Task<T> DrawAsync<T>(params FakeAnswer[] script)
        where T : ProviderOutcome => Assert.IsType<T>(await DrawAsync(script));
}
