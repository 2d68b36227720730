namespace Edu4All.Core.Generation;

/// <summary>The queue as it was read at a moment, in turn.</summary>
internal sealed class QueueReading
{
    private readonly IReadOnlyList<QueuedAttempt> _inTurn;
    private readonly Lazy<Dictionary<Guid, QueuePlace>> _places;
    private readonly HashSet<Guid> _taken = [];

    public QueueReading(IEnumerable<QueuedAttempt> unfinished)
    {
        _inTurn = [.. QueueOrder.InTurn(unfinished)];
        _places = new(FindPlaces);
    }

    /// <summary>How many wait or are being drawn.</summary>
    public int Count => _inTurn.Count;

    /// <summary>Where an attempt stood; null when it did not wait, or was not there yet.</summary>
    public QueuePlace? FindPlace(Guid attemptId) => _places.Value.GetValueOrDefault(attemptId);

    /// <summary>Behind all of a kind that waited.</summary>
    public QueuePlace Behind(bool usesSketchbook)
    {
        var alike = _inTurn.Where(attempt => attempt.UsesSketchbook == usesSketchbook).ToList();
        var drawing = alike.Count(static attempt => attempt.State == AttemptState.Drawing);
        return new(alike.Count - drawing + 1, drawing, usesSketchbook);
    }

    /// <summary>Those that could be taken, but for those that were since.</summary>
    public List<QueuedAttempt> ClaimableAt(DateTime at, QueueRoom room)
    {
        lock (_taken)
        {
            return
            [
                .. _inTurn.Where(attempt =>
                    attempt.IsClaimableAt(at)
                    && room.IsFor(attempt.UsesSketchbook)
                    && !_taken.Contains(attempt.Id)
                ),
            ];
        }
    }

    /// <summary>These are not offered any more.</summary>
    public void Took(IEnumerable<Guid> attemptIds)
    {
        lock (_taken)
        {
            _taken.UnionWith(attemptIds);
        }
    }

    private Dictionary<Guid, QueuePlace> FindPlaces() =>
        _inTurn
            .GroupBy(static attempt => attempt.UsesSketchbook)
            .SelectMany(static alike =>
            {
                var waiting = alike
                    .Where(static attempt => attempt.State == AttemptState.Waiting)
                    .ToList();
                var drawing = alike.Count() - waiting.Count;
                return waiting.Select(
                    (attempt, before) =>
                        (attempt.Id, Place: new QueuePlace(before + 1, drawing, alike.Key))
                );
            })
            .ToDictionary(static entry => entry.Id, static entry => entry.Place);
}

/// <summary>Where an attempt stands that waits.</summary>
/// <param name="Place">How many come before it, and itself.</param>
/// <param name="Drawing">How many are being drawn.</param>
/// <param name="UsesSketchbook">Whether the sketchbook draws it.</param>
internal sealed record QueuePlace(int Place, int Drawing, bool UsesSketchbook);
