using System.Diagnostics;
using Edu4All.Core.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Edu4All.Web.Setup;

/// <summary>
/// Ends an open page with its session. From that moment on nothing that is pressed in it is done, however long the page takes to go
/// away: on a tablet that sleeps it stays until it wakes.
/// </summary>
internal sealed class SessionCircuit(
    SessionEnd sessions,
    AuthenticationStateProvider people,
    NavigationManager navigation
) : CircuitHandler, IDisposable
{
    /// <summary>Where children and teachers can both sign in again.</summary>
    public const string SignedOutPage = "/join?ended=true";

    /// <summary>The tab in which somebody signs out is on its way to another page; for so long it is not sent elsewhere.</summary>
    public static readonly TimeSpan OnItsWay = TimeSpan.FromSeconds(1);

    private IDisposable? _watch;
    private volatile bool _isOver;
    private long _overAt;

    public override async Task OnCircuitOpenedAsync(
        Circuit circuit,
        CancellationToken cancellationToken
    )
    {
        var person = (await people.GetAuthenticationStateAsync()).User;
        if (Caller.From(person) is { } caller)
        {
            _watch = sessions.Watch(caller.Id, SessionId.Of(person), End);
        }
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_isOver)
        {
            Leave();
        }

        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next
    ) =>
        context =>
        {
            if (!_isOver)
            {
                return next(context);
            }

            Leave();
            return Task.CompletedTask;
        };

    public void Dispose() => _watch?.Dispose();

    private void End()
    {
        _overAt = Stopwatch.GetTimestamp();
        _isOver = true;
    }

    private void Leave()
    {
        if (Stopwatch.GetElapsedTime(_overAt) > OnItsWay)
        {
            navigation.NavigateTo(SignedOutPage, forceLoad: true);
        }
    }
}
