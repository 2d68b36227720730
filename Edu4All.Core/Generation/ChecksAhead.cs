using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>
/// Has words checked while they wait in the queue, one after the other, so that a place at a provider does not stay empty for as long
/// as the check takes. Only a clear answer counts, once, for the exact text of its attempt and for ten minutes. Whatever else comes
/// of it, also when this process ends, the words are checked when it is their turn.
/// </summary>
public sealed class ChecksAhead(TimeProvider clock) : IDisposable
{
    /// <summary>Who is further behind than this is checked in turn; it bounds the memory.</summary>
    private const int Most = 1_000;

    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, Ahead> _ahead = new();
    private readonly ConcurrencyLimiter _line = new(new() { PermitLimit = 1, QueueLimit = Most });
    private readonly CancellationTokenSource _over = new();

    /// <summary>Has the words of an attempt checked that waits.</summary>
    /// <param name="attemptId">The attempt.</param>
    /// <param name="sha256">Of the text that is checked.</param>
    /// <param name="check">Asks the moderation service.</param>
    internal void Want(
        Guid attemptId,
        string sha256,
        Func<CancellationToken, Task<Moderation>> check
    )
    {
        var at = clock.GetUtcNow();
        if (_ahead.Count >= Most)
        {
            Forget(at);
        }

        if (_ahead.Count < Most && _ahead.TryAdd(attemptId, new(sha256, at, IsClear: false)))
        {
            // In line before this returns, so that the first that waits is the first that is checked.
            var turn = _line.AcquireAsync(cancellationToken: _over.Token).AsTask();
            _ = Task.Run(() => CheckAsync(attemptId, turn, check), CancellationToken.None);
        }
    }

    /// <summary>Whether this text was found clear for this attempt. Asked once; what has not been checked by then is left to who asks.</summary>
    internal bool TryUse(Guid attemptId, string sha256) =>
        _ahead.TryRemove(attemptId, out var ahead)
        && ahead.IsClear
        && ahead.Sha256 == sha256
        && clock.GetUtcNow() - ahead.At < Holds;

    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
        _line.Dispose();
    }

    private async Task CheckAsync(
        Guid attemptId,
        Task<RateLimitLease> line,
        Func<CancellationToken, Task<Moderation>> check
    )
    {
        try
        {
            using var turn = await line;
            // Whose turn has come by now is being checked already.
            if (!turn.IsAcquired || !_ahead.TryGetValue(attemptId, out var wanted))
            {
                return;
            }

            if (await check(_over.Token) is Moderation.Clear)
            {
                var clear = wanted with { At = clock.GetUtcNow(), IsClear = true };
                _ahead.TryUpdate(attemptId, clear, wanted);
                return;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Asked again in turn, where a failure refuses the words and is written down.
        }

        _ahead.TryRemove(attemptId, out _);
    }

    private void Forget(DateTimeOffset at)
    {
        foreach (var (attemptId, _) in _ahead.Where(entry => at - entry.Value.At >= Holds))
        {
            _ahead.TryRemove(attemptId, out _);
        }
    }

    private sealed record Ahead(string Sha256, DateTimeOffset At, bool IsClear);
}
