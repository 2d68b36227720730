using System.Collections.Concurrent;

namespace Edu4All.Core.Accounts;

/// <summary>
/// Tells the open pages of a person that their session is over. The new security stamp ends the cookie; this ends the page that
/// is already open, which would otherwise live on until it is next checked.
/// </summary>
public sealed class SessionEnd
{
    private readonly ConcurrentDictionary<object, (Guid UserId, Action OnEnd)> _watchers = new();

    /// <summary>Calls <paramref name="onEnd"/> when this person's sessions end, until the result is disposed.</summary>
    public IDisposable Watch(Guid userId, Action onEnd)
    {
        var watch = new Watcher(this);
        _watchers[watch] = (userId, onEnd);
        return watch;
    }

    /// <summary>Ends every open page of this person.</summary>
    public void End(Guid userId)
    {
        foreach (var (_, onEnd) in _watchers.Values.Where(watcher => watcher.UserId == userId))
        {
            onEnd();
        }
    }

    private sealed class Watcher(SessionEnd sessions) : IDisposable
    {
        public void Dispose() => sessions._watchers.TryRemove(this, out _);
    }
}
