using System.Collections.Concurrent;
using System.Threading.Channels;
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
    private readonly Channel<(
        Guid AttemptId,
        Func<CancellationToken, Task<Moderation>> Check
    )> _wanted = Channel.CreateUnbounded<(Guid, Func<CancellationToken, Task<Moderation>>)>();
    private readonly CancellationTokenSource _over = new();
    private int _isAtWork;

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
            _wanted.Writer.TryWrite((attemptId, check));
            if (Interlocked.Exchange(ref _isAtWork, 1) == 0)
            {
                _ = Task.Run(WorkAsync, CancellationToken.None);
            }
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
    }

    private async Task WorkAsync()
    {
        do
        {
            while (_wanted.Reader.TryRead(out var next))
            {
                await CheckAsync(next.AttemptId, next.Check);
            }

            Volatile.Write(ref _isAtWork, 0);
            // Somebody may have come between the last look and the end of the work.
        } while (_wanted.Reader.TryPeek(out _) && Interlocked.Exchange(ref _isAtWork, 1) == 0);
    }

    private async Task CheckAsync(Guid attemptId, Func<CancellationToken, Task<Moderation>> check)
    {
        // Whose turn has come by now is being checked already.
        if (!_ahead.TryGetValue(attemptId, out var wanted))
        {
            return;
        }

        try
        {
            if (await check(_over.Token) is Moderation.Clear)
            {
                _ahead.TryUpdate(
                    attemptId,
                    wanted with
                    {
                        At = clock.GetUtcNow(),
                        IsClear = true,
                    },
                    wanted
                );
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
