using System.Diagnostics;

namespace Edu4All.Core.Data;

/// <summary>
/// Lines in front of the database in which one waits without a thread, first come first served. When three hundred children press in
/// the same second, everybody would otherwise ask at once: SQLite has one writer, and the others keep their threads and ask again after
/// 1, 2, 5, ... ms; and pages that read again would take the processors from those who take in and draw. Of this process only; between
/// processes SQLite's own lock decides.
/// </summary>
public sealed class DatabaseTurns : IDisposable
{
    private readonly SemaphoreSlim _writers = new(1);

    // What is about to be sent keeps a place at a provider empty. It waits for one that is taken in and one that has ended at most, not
    // for all three hundred.
    private readonly SemaphoreSlim _takenIn = new(1);
    private readonly SemaphoreSlim _ended = new(1);

    /// <summary>Longest that a page waits for those in a hurry.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private int _inHurry;

    // Half of the processors stay with those who take in and draw.
    private readonly SemaphoreSlim _pages = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Waits until no other that asks here writes. To be disposed after the commit; who has it does not ask again.</summary>
    internal Task<IDisposable> WriteAsync(CancellationToken cancellationToken) =>
        Turn.TakeAsync(_writers, cancellationToken);

    /// <summary>The same for what many send in at once: of them, only one at a time stands in line with the others.</summary>
    internal Task<IDisposable> TakeInAsync(CancellationToken cancellationToken) =>
        WriteAfterAsync(_takenIn, cancellationToken);

    /// <summary>The same for what has come to its end.</summary>
    internal Task<IDisposable> EndAsync(CancellationToken cancellationToken) =>
        WriteAfterAsync(_ended, cancellationToken);

    /// <summary>Lets pages wait a moment, until it is disposed: a place at a provider stays empty for as long as this takes.</summary>
    internal IDisposable Hurry()
    {
        Interlocked.Increment(ref _inHurry);
        return new Hurried(this);
    }

    /// <summary>Waits until a page may read that a whole school has open. To be disposed when it has.</summary>
    /// <param name="hasTime">Whether it can wait a little longer while somebody is in a hurry.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<IDisposable> ReadPageAsync(
        bool hasTime,
        CancellationToken cancellationToken
    )
    {
        var since = Stopwatch.GetTimestamp();
        while (
            hasTime && Volatile.Read(ref _inHurry) > 0 && Stopwatch.GetElapsedTime(since) < Patience
        )
        {
            await Task.Delay(Look, cancellationToken);
        }

        return await Turn.TakeAsync(_pages, cancellationToken);
    }

    public void Dispose()
    {
        _writers.Dispose();
        _takenIn.Dispose();
        _ended.Dispose();
        _pages.Dispose();
    }

    private async Task<IDisposable> WriteAfterAsync(
        SemaphoreSlim line,
        CancellationToken cancellationToken
    )
    {
        var first = await Turn.TakeAsync(line, cancellationToken);
        try
        {
            return new Both(first, await WriteAsync(cancellationToken));
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        private SemaphoreSlim? _line = line;

        public static async Task<IDisposable> TakeAsync(
            SemaphoreSlim line,
            CancellationToken cancellationToken
        )
        {
            await line.WaitAsync(cancellationToken);
            return new Turn(line);
        }

        public void Dispose() => Interlocked.Exchange(ref _line, null)?.Release();
    }

    private sealed class Hurried(DatabaseTurns turns) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                Interlocked.Decrement(ref turns._inHurry);
            }
        }
    }

    private sealed class Both(IDisposable first, IDisposable second) : IDisposable
    {
        public void Dispose()
        {
            second.Dispose();
            first.Dispose();
        }
    }
}
