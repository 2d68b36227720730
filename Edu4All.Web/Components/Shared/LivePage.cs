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

    /// <summary>Who looks at the page.</summary>
    protected Caller Caller { get; private set; } = default!;

    /// <summary>Cancelled when the person leaves the page.</summary>
    protected CancellationToken Left => _left.Token;

    [Inject]
    private ChangeFeed Changes { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> AuthenticationState { get; set; } = default!;

    /// <summary>Reads what the page shows. Called first and after every change that <see cref="Concerns"/> it.</summary>
    protected abstract Task ReadAsync();

    /// <summary>Whether a change can be seen on this page.</summary>
    protected abstract bool Concerns(Change change);

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

    public void Dispose()
    {
        _subscription?.Dispose();
        _left.Cancel();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task OnChangedAsync(Change change) =>
        Concerns(change)
            ? InvokeAsync(async () =>
            {
                try
                {
                    await ReadAsync();
                    StateHasChanged();
                }
                catch (OperationCanceledException) when (_left.IsCancellationRequested)
                {
                    // Nobody looks any more.
                }
                catch (Exception exception)
                {
                    await DispatchExceptionAsync(exception);
                }
            })
            : Task.CompletedTask;
}
