using System.Collections.Concurrent;

namespace Edu4All.Core.Accounts;

/// <summary>
/// Tells the open pages of a person that their session is over. Without the cookie, or with a new security stamp, no new page
/// opens; this ends the page that is already open, which would otherwise live on until it is next checked.
/// </summary>
public sealed class SessionEnd
{
    private readonly ConcurrentDictionary<object, Watched> _watchers = new();

    /// <summary>Calls <paramref name="onEnd"/> when this session ends, until the result is disposed.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="session">Which of the person's browsers; null when it is not known.</param>
    /// <param name="onEnd">What to do then.</param>
    public IDisposable Watch(Guid userId, string? session, Action onEnd)
    {
        var watch = new Watcher(this);
        _watchers[watch] = new(userId, session, onEnd);
        return watch;
    }

    /// <summary>Ends every open page of this person, in all browsers.</summary>
    public void End(Guid userId) => End(watched => watched.UserId == userId);

    /// <summary>Ends the open pages of one browser of this person: somebody signed out in it.</summary>
    public void End(Guid userId, string session) =>
        End(watched => watched.UserId == userId && watched.Session == session);

    private void End(Func<Watched, bool> isMeant)
    {
        foreach (var watched in _watchers.Values.Where(isMeant))
        {
            watched.OnEnd();
        }
    }

    private sealed record Watched(Guid UserId, string? Session, Action OnEnd);

    private sealed class Watcher(SessionEnd sessions) : IDisposable
    {
        public void Dispose() => sessions._watchers.TryRemove(this, out _);
    }
}
