namespace Edu4All.Core.Usage;

/// <summary>
/// What it cost to have a picture described. It stands by itself and not with the picture's attempt, because it belongs to the month in
/// which it was asked for, and stays counted when the picture goes.
/// </summary>
public sealed class DescriptionCost
{
    private DescriptionCost() { }

    public Guid Id { get; private set; }

    public Guid ClassroomId { get; private set; }

    public Guid AssignmentId { get; private set; }

    /// <summary>The picture that was described.</summary>
    public Guid ArtworkId { get; private set; }

    /// <summary>When it was asked for, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Millionths of the currency that the prices are configured in.</summary>
    public long CostMicros { get; private set; }

    /// <summary>
    /// The most that it can cost, put aside from before it is sent until it is known what it cost. Stays when no answer came: a budget
    /// has to reckon with it.
    /// </summary>
    public long ReservedMicros { get; private set; }

    /// <summary>Puts aside the most that it can cost.</summary>
    public static DescriptionCost Reserve(
        Guid classroomId,
        Guid assignmentId,
        Guid artworkId,
        long micros,
        DateTime at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            ClassroomId = classroomId,
            AssignmentId = assignmentId,
            ArtworkId = artworkId,
            At = at,
            ReservedMicros = micros,
        };

    /// <summary>It is known what it cost, possibly nothing.</summary>
    public void Settle(long micros) => (CostMicros, ReservedMicros) = (micros, 0);
}
