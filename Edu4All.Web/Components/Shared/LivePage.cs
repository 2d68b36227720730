using Edu4All.Core.Accounts;
using Edu4All.Core.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Edu4All.Web.Components.Shared;

/// <summary>
/// A page of a signed-in person that reads itself again when something it shows has changed. It does so with the person's
/// own rights, so nothing arrives that a reload would not show.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _subscription;
    private readonly LiveReading _reading;

    protected LivePage()
    {
        Left = _left.Token;
        _reading = new(async part =>
        {
            await ReadPartAsync(part);
            StateHasChanged();
        });
    }

    /// <summary>Who looks at the page.</summary>
    protected Caller Caller { get; private set; } = default!;

    /// <summary>Cancelled when the person leaves the page.</summary>
    protected CancellationToken Left { get; }

    [Inject]
    private ChangeFeed Changes { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> AuthenticationState { get; set; } = default!;

    /// <summary>Reads what the page shows. Called first and after every change that <see cref="Concerns"/> it.</summary>
    protected abstract Task ReadAsync();

    /// <summary>Whether a change can be seen on this page.</summary>
    protected abstract bool Concerns(Change change);

    /// <summary>What a change in a class can have changed on this page. Pages show what has come of an attempt, not that it is being drawn.</summary>
    protected virtual ChangedPart PartOf(Change change) =>
        change.Step != AttemptStep.Begun && Concerns(change)
            ? ChangedPart.Everything
            : ChangedPart.Nothing;

    /// <summary>How long the shown places in the queue may stay when others move.</summary>
    protected virtual TimeSpan PlaceMayBeOld => TimeSpan.Zero;

    /// <summary>Reads what has changed.</summary>
    protected virtual Task ReadPartAsync(ChangedPart part) => ReadAsync();

    protected override async Task OnInitializedAsync()
    {
        Caller =
            Caller.From((await AuthenticationState).User)
            ?? throw new InvalidOperationException("A live page needs a signed-in person.");
        await ReadAsync();
        if (RendererInfo.IsInteractive)
        {
            _subscription = Changes.Subscribe(OnChangedAsync);
        }
    }

    /// <summary>Reads again and shows it.</summary>
    protected Task RefreshAsync()
    {
        _reading.Changed(ChangedPart.Everything);
        return _reading.CatchUpAsync();
    }

    /// <summary>Shows what has changed by now; the answer to something that the page itself has changed.</summary>
    protected Task CatchUpAsync() => _reading.CatchUpAsync();

    public void Dispose()
    {
        _subscription?.Dispose();
        _left.Cancel();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }

    // Never on the thread of who made the change: a worker that has drawn a picture would read the pages of the whole class.
    private Task OnChangedAsync(Change change)
    {
        var part = change.IsEverywhere ? ChangedPart.Everything : PartOf(change);
        switch (part)
        {
            case ChangedPart.Nothing:
                return Task.CompletedTask;
            case ChangedPart.Place:
                return Task.Run(ShowLaterAsync);
            default:
                _reading.Changed(part);
                return Task.Run(() => ShowAsync(CatchUpAsync));
        }
    }

    private async Task ShowLaterAsync()
    {
        try
        {
            if (await _reading.ChangedLaterAsync(ChangedPart.Place, PlaceMayBeOld, Left))
            {
                await ShowAsync(CatchUpAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody looks any more.
        }
    }

    private Task ShowAsync(Func<Task> read) =>
        InvokeAsync(async () =>
        {
            try
            {
                await read();
            }
            catch (OperationCanceledException) when (Left.IsCancellationRequested)
            {
                // Nobody looks any more.
            }
            catch (Exception exception)
            {
                await DispatchExceptionAsync(exception);
            }
        });
}
