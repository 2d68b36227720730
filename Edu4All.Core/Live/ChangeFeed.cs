using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Edu4All.Core.Live;

/// <summary>A step of an attempt on its way.</summary>
public enum AttemptStep
{
    /// <summary>It is about something else.</summary>
    None,

    TakenIn,

    /// <summary>It is being drawn now: no picture has come, gone or changed.</summary>
    Begun,

    Ended,
}

/// <summary>Something in a classroom changed; whoever shows it should read it again.</summary>
/// <param name="ClassroomId">Where.</param>
/// <param name="AssignmentId">In which assignment, or null when it is about the class.</param>
/// <param name="StudentId">Whose, or null when it is about everyone.</param>
public readonly record struct Change(Guid ClassroomId, Guid? AssignmentId, Guid? StudentId)
{
    /// <summary>Something that every page may show: the school was paused.</summary>
    public static Change Everywhere { get; } = new(Guid.Empty, null, null);

    /// <summary>The step that an attempt of this student has taken, when the change says nothing else.</summary>
    public AttemptStep Step { get; init; }

    /// <summary>Whether it is about every class.</summary>
    public bool IsEverywhere => ClassroomId == Guid.Empty;
}

/// <summary>
/// Tells open pages of this process what changed. It carries no content: a page reads again with its own rights,
/// so a subscription can never leak a picture.
/// </summary>
public sealed class ChangeFeed(ILogger<ChangeFeed> logger)
{
    private readonly ConcurrentDictionary<Subscription, Func<Change, Task>> _subscribers = new();
    private long _published;

    /// <summary>How many changes were made known so far. What was read at one number is still true while it stands.</summary>
    public long Published => Volatile.Read(ref _published);

    /// <summary>Calls <paramref name="onChange"/> for every change until the result is disposed.</summary>
    public IDisposable Subscribe(Func<Change, Task> onChange)
    {
        var subscription = new Subscription(this);
        _subscribers[subscription] = onChange;
        return subscription;
    }

    /// <summary>Tells every subscriber, one after the other; one that throws does not keep it from the rest.</summary>
    public void Publish(Change change)
    {
        // Before anybody is told: who reads because of it must not be given what was read before.
        Interlocked.Increment(ref _published);
        foreach (var subscriber in _subscribers.Values)
        {
            _ = NotifyAsync(subscriber, change);
        }
    }

    private async Task NotifyAsync(Func<Change, Task> subscriber, Change change)
    {
        try
        {
            await subscriber(change);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.LogWarning(exception, "A subscriber could not be told of a change.");
        }
    }

    private sealed class Subscription(ChangeFeed feed) : IDisposable
    {
        public void Dispose() => feed._subscribers.TryRemove(this, out _);
    }
}
