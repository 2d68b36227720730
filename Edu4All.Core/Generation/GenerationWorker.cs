using System.Collections.Concurrent;
using Edu4All.Core.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Takes attempts out of the queue whenever a provider has a place for them, and has each drawn. What has been drawn gives its place
/// back before it is checked and stored.
/// </summary>
public sealed class GenerationWorker(
    GenerationService generation,
    AttemptLedger ledger,
    ProviderGate gate,
    WorkSignal signal,
    CancelSignal cancels,
    IOptions<GenerationOptions> options,
    ILogger<GenerationWorker> logger
) : BackgroundService
{
    /// <summary>How long it sleeps when nothing wakes it: what was postponed becomes due by time alone.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(1);

    /// <summary>In one go: more would keep those who write waiting.</summary>
    private const int MostAtOnce = 50;

    private readonly ConcurrentDictionary<Guid, Task> _inHand = new();
    private readonly CancellationTokenSource _givenUp = new();
    private bool _isDisposed;

    /// <summary>
    /// Takes nothing new and waits for what is being drawn: it is being paid for. What is not there after
    /// <see cref="GenerationOptions.StopWait"/> is let go.
    /// </summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_isDisposed)
        {
            // A host may be stopped once more when it is gone already.
            return;
        }

        _givenUp.CancelAfter(options.Value.StopWait);
        await using var registration = cancellationToken.Register(_givenUp.Cancel);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _isDisposed = true;
        _givenUp.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Workers <= 0)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await TakeAsync(stoppingToken))
                {
                    await signal.WaitAsync(Nap, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception)
            {
                logger.LogError(
                    exception,
                    "The queue could not be read ({Problem}).",
                    StorageProblems.Find(exception)
                );
                await signal.WaitAsync(Nap, CancellationToken.None);
            }
        }

        await Task.WhenAll(_inHand.Values);
    }

    private async Task<bool> TakeAsync(CancellationToken stoppingToken)
    {
        var claims = await ledger.ClaimAsync(gate, MostAtOnce, _inHand.ContainsKey, stoppingToken);
        foreach (var claim in claims)
        {
            // Known before it runs: the next look at the queue must not take it once more.
            var start = new TaskCompletionSource(
                TaskCreationOptions.RunContinuationsAsynchronously
            );
            _inHand[claim.AttemptId] = WorkAsync(claim, start.Task);
            start.SetResult();
        }

        // Of fewer it was all that there was, or all that there was room for; whatever comes then gives a signal.
        return claims.Count == MostAtOnce;
    }

    private async Task WorkAsync(ClaimedAttempt claim, Task start)
    {
        await start;
        try
        {
            await DrawAsync(claim);
        }
        catch (Exception exception)
        {
            // The attempt keeps its lease and comes back when that ends; the others go on.
            logger.LogError(
                exception,
                "An attempt could not be drawn ({Problem}).",
                StorageProblems.Find(exception)
            );
        }
        finally
        {
            _inHand.TryRemove(claim.AttemptId, out _);
        }
    }

    private async Task DrawAsync(ClaimedAttempt claim)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(_givenUp.Token);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(_givenUp.Token);
        var renewing = RenewAsync(claim, lost, done.Token);
        try
        {
            await generation.DrawAsync(claim, lost.Token);
        }
        catch (ClaimLostException)
        {
            logger.LogInformation("Attempt {Attempt} went to another worker.", claim.AttemptId);
        }
        catch (OperationCanceledException) when (_givenUp.IsCancellationRequested)
        {
            await ledger.ReleaseAsync(claim, CancellationToken.None);
        }
        finally
        {
            await done.CancelAsync();
            await renewing;
        }
    }

    private async Task RenewAsync(
        ClaimedAttempt claim,
        CancellationTokenSource lost,
        CancellationToken done
    )
    {
        using var timer = new PeriodicTimer(options.Value.Lease / 3);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                if (!await TryRenewAsync(claim, done))
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // Drawn, or stopping.
        }
    }

    private async Task<bool> TryRenewAsync(ClaimedAttempt claim, CancellationToken done)
    {
        try
        {
            if (await ledger.IsCancelledAsync(claim, done))
            {
                cancels.Raise(claim.AttemptId);
            }

            return await ledger.RenewAsync(claim, done);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Not renewed is not lost yet: the drawing goes on and its end decides by the owner's name.
            logger.LogWarning(
                exception,
                "The claim on attempt {Attempt} could not be renewed.",
                claim.AttemptId
            );
            return true;
        }
    }
}
