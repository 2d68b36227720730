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
    private bool _reading;
    private bool _readAgain;
    private int _readsLater;

    protected LivePage() => Left = _left.Token;

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

    /// <summary>
    /// How long a change may wait to be seen. A class that starts together makes a hundred in a second, and each page would read a
    /// hundred times.
    /// </summary>
    protected virtual TimeSpan MayWait(Change change) => TimeSpan.Zero;

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

    /// <summary>
    /// Reads again and shows it. When a class of thirty works, changes come faster than they are read: those that come during a
    /// reading are answered by one more, so an older answer never overwrites a newer one.
    /// </summary>
    protected async Task RefreshAsync()
    {
        _readAgain = true;
        if (_reading)
        {
            return;
        }

        _reading = true;
        try
        {
            while (_readAgain)
            {
                _readAgain = false;
                await ReadAsync();
                StateHasChanged();
            }
        }
        finally
        {
            _reading = false;
        }
    }

    public void Dispose()
    {
        _subscription?.Dispose();
        _left.Cancel();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }

    // Never on the thread of who made the change: a worker that has drawn a picture would read the pages of the whole class.
    private Task OnChangedAsync(Change change) =>
        change.IsEverywhere || Concerns(change)
            ? Task.Run(() =>
                !change.IsEverywhere && MayWait(change) is { Ticks: > 0 } wait
                    ? ReadLaterAsync(wait)
                    : ReadNowAsync()
            )
            : Task.CompletedTask;

    private async Task ReadLaterAsync(TimeSpan wait)
    {
        if (Interlocked.Exchange(ref _readsLater, 1) == 1)
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

        Volatile.Write(ref _readsLater, 0);
        await ReadNowAsync();
    }

    private Task ReadNowAsync() =>
        InvokeAsync(async () =>
        {
            try
            {
                await RefreshAsync();
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
