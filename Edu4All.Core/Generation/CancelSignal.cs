using System.Collections.Concurrent;

namespace Edu4All.Core.Generation;

/// <summary>Tells the worker of this process that the author does not want the picture any more.</summary>
public sealed class CancelSignal
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _listening = new();

    /// <summary>Listens for one attempt until disposed.</summary>
    internal Listener Listen(Guid attemptId) => new(this, attemptId);

    /// <summary>Tells whoever draws the attempt here; nothing when nobody does.</summary>
    internal void Raise(Guid attemptId)
    {
        if (_listening.TryGetValue(attemptId, out var asked))
        {
            try
            {
                asked.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It came to its end in this very moment.
            }
        }
    }

    internal sealed class Listener : IDisposable
    {
        private readonly CancelSignal _signal;
        private readonly Guid _attemptId;
        private readonly CancellationTokenSource _asked = new();

        public Listener(CancelSignal signal, Guid attemptId)
        {
            (_signal, _attemptId) = (signal, attemptId);
            signal._listening[attemptId] = _asked;
        }

        /// <summary>Cancelled when the author asks for it.</summary>
        public CancellationToken Asked => _asked.Token;

        public void Dispose()
        {
            _signal._listening.TryRemove(_attemptId, out _);
            _asked.Dispose();
        }
    }
}
