using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Tests.Browser;

/// <summary>The sketchbook, which a test can hold in the middle of a picture, as a slow model would be.</summary>
internal sealed class HeldSketchbook(Illustrator illustrator) : IImageProvider
{
    private readonly SketchbookProvider _sketchbook = new(
        ProviderCatalog.SketchbookName,
        illustrator
    );
    private volatile TaskCompletionSource _gate = Open();

    public string Name => _sketchbook.Name;

    public string Model => _sketchbook.Model;

    public bool IsOutside => false;

    public ProviderAbilities Abilities => _sketchbook.Abilities;

    public Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    ) => _sketchbook.DescribeAsync(picture, cancellationToken);

    /// <summary>From now on pictures wait until the result is disposed.</summary>
    public IDisposable Hold()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _gate = gate;
        return new Release(gate);
    }

    public async Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        await _gate.Task.WaitAsync(cancellationToken);
        return await _sketchbook.DrawAsync(request, cancellationToken);
    }

    private static TaskCompletionSource Open()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }

    private sealed class Release(TaskCompletionSource gate) : IDisposable
    {
        public void Dispose() => gate.TrySetResult();
    }
}
