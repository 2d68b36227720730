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
    private int _followsLater;

    protected LivePage()
    {
        Left = _left.Token;
        _reading = new(async () =>
        {
            await ReadAsync();
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

    /// <summary>Whether it shows what waits and what is being drawn; all others show what comes of it.</summary>
    protected virtual bool ShowsStarts => false;

    /// <summary>
    /// How long a change may wait that can be followed without reading everything; null when everything has to be read, at once. A
    /// class that starts together makes a hundred changes in a second, and each page would read a hundred times.
    /// </summary>
    protected virtual TimeSpan? MayFollowAfter(Change change) => null;

    /// <summary>Follows a change without reading everything; false when everything has to be read. Never during a reading.</summary>
    protected virtual Task<bool> FollowAsync(Change change) => Task.FromResult(false);

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
        _reading.Changed();
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
        if (!change.IsEverywhere && (!Concerns(change) || (change.IsStart && !ShowsStarts)))
        {
            return Task.CompletedTask;
        }

        if (!change.IsEverywhere && MayFollowAfter(change) is { } wait)
        {
            return Task.Run(() =>
                wait > TimeSpan.Zero
                    ? FollowLaterAsync(change, wait)
                    : ShowAsync(() => FollowOrReadAsync(change))
            );
        }

        _reading.Changed();
        return Task.Run(() => ShowAsync(CatchUpAsync));
    }

    private async Task FollowLaterAsync(Change change, TimeSpan wait)
    {
        if (Interlocked.Exchange(ref _followsLater, 1) == 1)
        {
            return;
        }

        try
        {
            await Task.Delay(wait, Left);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Volatile.Write(ref _followsLater, 0);
        await ShowAsync(() => FollowOrReadAsync(change));
    }

    private async Task FollowOrReadAsync(Change change)
    {
        var isFollowed = false;
        await _reading.InTurnAsync(async () => isFollowed = await FollowAsync(change));
        if (isFollowed)
        {
            StateHasChanged();
        }
        else
        {
            await RefreshAsync();
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
