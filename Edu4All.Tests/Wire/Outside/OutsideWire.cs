using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>A fake service, a clock that nobody waits for, and providers made as the program makes them.</summary>
public abstract class OutsideWire : IAsyncLifetime
{
    protected const string Key = "key-4f1c9d";
    protected const string Words = "A squirrel on a motorcycle";
    protected const int Seed = 7;
    protected static readonly string Child = new('a', 64);

    protected FakeApi Api { get; private set; } = null!;
    protected HandClock Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;
    protected static SafePrompt Prompt =>
        new SafePrompt.Composer().Compose(Words, UpperLayers.None);
    protected static ImageRequest Request => new(Prompt, ImageSize.Landscape, Child, Seed);

    public async ValueTask InitializeAsync() => Api = await FakeApi.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected IImageProvider Provider(
        ProviderCase kind,
        Action<ProviderOptions>? change = null
    )
    {
        var options = new ProviderOptions
        {
            Kind = kind.Kind,
            Endpoint = $"{Api.Address}/v1",
            ApiKey = Key,
        };
        kind.Configure(options);
        change?.Invoke(options);
        return new ProviderFactory(new Illustrator(), Clock).Make("outside", options);
    }

    private protected async Task<T> DrawAsync<T>(
        ProviderCase kind,
        string body,
        Action<ProviderOptions>? change = null
    )
        where T : ProviderOutcome => await DrawAsync<T>(kind, change, FakeAnswer.Json(200, body));

    private protected async Task<T> DrawAsync<T>(
        ProviderCase kind,
        Action<ProviderOptions>? change,
        params FakeAnswer[] script
    )
        where T : ProviderOutcome
    {
        Api.Answers(script);
        return Assert.IsType<T>(await Provider(kind, change).DrawAsync(Request, Stop));
    }

    private protected Task<T> DrawAsync<T>(ProviderCase kind, params FakeAnswer[] script)
        where T : ProviderOutcome => DrawAsync<T>(kind, null, script);

    /// <summary>Where the fake service keeps its picture.</summary>
    internal static string PictureAt(FakeApi api)
    {
        api.AnswersTo("/picture.png", FakeAnswer.File(OpenAIBodies.Png));
        return $"{api.Address}/picture.png";
    }
}
