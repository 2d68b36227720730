using System.Diagnostics;
using System.Threading.RateLimiting;

namespace Edu4All.Core.Data;

/// <summary>
/// Lines in front of the database in which one waits without a thread, first come first served. When three hundred children press in
/// the same second, everybody would otherwise ask at once: SQLite has one writer, and the others keep their threads and ask again after
/// 1, 2, 5, ... ms; and pages that read again would take the processors from those who take in and draw. Of this process only; between
/// processes SQLite's own lock decides.
/// </summary>
public sealed class DatabaseTurns : IDisposable
{
    /// <summary>Longest that a page waits for those in a hurry.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrencyLimiter _writers = Line(1);

    // What is about to be sent keeps a place at a provider empty. It waits for two that are taken in, of whom one looks while the other
    // writes, and for one that has ended at most, not for all three hundred.
    private readonly ConcurrencyLimiter _takenIn = Line(2);
    private readonly ConcurrencyLimiter _ended = Line(1);

    // Half of the processors stay with those who take in and draw.
    private readonly ConcurrencyLimiter _pages = Line(Math.Max(1, Environment.ProcessorCount / 2));

    private readonly Rush _rush = new();

    /// <summary>Waits until no other that asks here writes. To be disposed after the commit; who has it does not ask again.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended, or the application has.</exception>
    internal Task<IDisposable> WriteAsync(CancellationToken cancellationToken) =>
        TakeAsync(_writers, cancellationToken);

    /// <summary>
    /// Waits until what many send in at once may be taken in: two at a time. It comes before their turn to write, for which they ask as
    /// all others do; to be disposed after that.
    /// </summary>
    /// <inheritdoc cref="WriteAsync" path="/exception"/>
    internal Task<IDisposable> TakeInAsync(CancellationToken cancellationToken) =>
        TakeAsync(_takenIn, cancellationToken);

    /// <summary>The same as <see cref="WriteAsync"/> for what has come to its end: of that, only one at a time stands in line with the others.</summary>
    /// <inheritdoc cref="WriteAsync" path="/exception"/>
    internal Task<IDisposable> EndAsync(CancellationToken cancellationToken) =>
        WriteAfterAsync(_ended, cancellationToken);

    /// <summary>Lets pages wait a moment, until it is disposed: a place at a provider stays empty for as long as this takes.</summary>
    internal IDisposable Hurry() => _rush.Join();

    /// <summary>Waits until a page may read that a whole school has open. To be disposed when it has.</summary>
    /// <param name="hasTime">Whether it can wait a little longer while somebody is in a hurry.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="WriteAsync" path="/exception"/>
    internal async Task<IDisposable> ReadPageAsync(
        bool hasTime,
        CancellationToken cancellationToken
    )
    {
        if (hasTime)
        {
            await _rush.EndsAsync(Patience, cancellationToken);
        }

        return await TakeAsync(_pages, cancellationToken);
    }

    public void Dispose()
    {
        // Whoever still stands in line is told that there is nothing to wait for.
        _takenIn.Dispose();
        _ended.Dispose();
        _writers.Dispose();
        _pages.Dispose();
    }

    private static ConcurrencyLimiter Line(int places) =>
        new(new() { PermitLimit = places, QueueLimit = int.MaxValue });

    private static async Task<IDisposable> TakeAsync(
        ConcurrencyLimiter line,
        CancellationToken cancellationToken
    )
    {
        var turn = await line.AcquireAsync(cancellationToken: cancellationToken);
        return turn.IsAcquired
            ? turn
            : throw new OperationCanceledException("The application is ending.");
    }

    private async Task<IDisposable> WriteAfterAsync(
        ConcurrencyLimiter line,
        CancellationToken cancellationToken
    )
    {
        var first = await TakeAsync(line, cancellationToken);
        try
        {
            var second = await WriteAsync(cancellationToken);
            return new Once(() =>
            {
                second.Dispose();
                first.Dispose();
            });
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    /// <summary>Lasts for as long as anybody is in a hurry.</summary>
    private sealed class Rush
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource? _over;
        private int _inHurry;

        public IDisposable Join()
        {
            lock (_lock)
            {
                _inHurry++;
                _over ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return new Once(Leave);
        }

        public async Task EndsAsync(TimeSpan patience, CancellationToken cancellationToken)
        {
            var since = Stopwatch.GetTimestamp();
            while (
                Volatile.Read(ref _over) is { } over
                && patience - Stopwatch.GetElapsedTime(since) is var rest
                && rest > TimeSpan.Zero
            )
            {
                // Not WaitAsync: that would throw once for every page that loses its patience.
                await Task.WhenAny(over.Task, Task.Delay(rest, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        private void Leave()
        {
            lock (_lock)
            {
                if (--_inHurry == 0)
                {
                    _over!.SetResult();
                    _over = null;
                }
            }
        }
    }

    private sealed class Once(Action action) : IDisposable
    {
        private Action? _action = action;

        public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
    }
}
