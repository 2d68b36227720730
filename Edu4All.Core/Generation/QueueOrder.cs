namespace Edu4All.Core.Generation;

/// <summary>What the queue knows of an unfinished attempt.</summary>
/// <param name="Served">How many others of its author were sent and came to an end while somebody in the queue has waited.</param>
/// <param name="ClassServed">The same of its class, while all classes of the queue have waited together.</param>
/// <param name="UsesSketchbook">Whether the sketchbook draws it, whatever provider the school has.</param>
internal sealed record QueuedAttempt(
    Guid Id,
    Guid ClassroomId,
    Guid AuthorId,
    DateTime CreatedAt,
    DateTime NotBefore,
    AttemptState State,
    DateTime? LeaseUntil,
    int Served = 0,
    int ClassServed = 0,
    bool UsesSketchbook = false
)
{
    /// <summary>Whether a worker may take it: it waits and its time has come, or the worker that had it is gone.</summary>
    public bool IsClaimableAt(DateTime at) =>
        State == AttemptState.Waiting ? NotBefore <= at : LeaseUntil < at;
}

/// <summary>Who comes next. One definition for the worker that takes and the page that shows the place.</summary>
internal static class QueueOrder
{
    /// <summary>
    /// Classes in turn, and in a class everybody's first unfinished attempt, oldest first, then everybody's second and so on: a
    /// child who asks for four pictures does not keep the class waiting, and a class of thirty not the class next door, neither
    /// with those that wait nor with those that have just been drawn.
    /// </summary>
    public static IEnumerable<QueuedAttempt> InTurn(IEnumerable<QueuedAttempt> unfinished) =>
        unfinished
            .GroupBy(static attempt => attempt.ClassroomId)
            .SelectMany(static ofClass =>
                OfClassInTurn(ofClass)
                    .Select(static (attempt, turn) => (attempt, turn: attempt.ClassServed + turn))
            )
            .OrderBy(static entry => entry.turn)
            .ThenBy(static entry => entry.attempt.CreatedAt)
            .ThenBy(static entry => entry.attempt.Id)
            .Select(static entry => entry.attempt);

    private static IEnumerable<QueuedAttempt> OfClassInTurn(IEnumerable<QueuedAttempt> ofClass) =>
        ofClass
            .GroupBy(static attempt => attempt.AuthorId)
            .SelectMany(static own =>
                own.OrderBy(static attempt => attempt.CreatedAt)
                    .Select(static (attempt, turn) => (attempt, turn: attempt.Served + turn))
            )
            .OrderBy(static entry => entry.turn)
            .ThenBy(static entry => entry.attempt.CreatedAt)
            .ThenBy(static entry => entry.attempt.Id)
            .Select(static entry => entry.attempt);
}
