using Edu4All.Core.Accounts;

namespace Edu4All.Core.Safeguarding;

/// <summary>What a person did with a concern.</summary>
public enum ConcernEntryKind
{
    /// <summary>Opened it and read the words.</summary>
    Looked,

    /// <summary>Wrote a note.</summary>
    Noted,

    /// <summary>Closed it.</summary>
    Handled,

    /// <summary>Took the closing back.</summary>
    Reopened,

    /// <summary>The child said that it was a mistake.</summary>
    Appealed,

    /// <summary>Paused the child. Never stored here: read from the pauses.</summary>
    Paused,

    /// <summary>Ended the pause. Never stored here, too.</summary>
    PauseEnded,
}

/// <summary>One line in the history of a concern: who looked, wrote, closed or opened it again, and
/// what the child said. Only ever added to.</summary>
public sealed class ConcernEntry
{
    /// <summary>Longest note, in UTF-16 code units.</summary>
    public const int MaxTextLength = 1_000;

    private ConcernEntry() { }

    public Guid Id { get; private set; }

    public Guid ConcernId { get; private set; }

    public ConcernEntryKind Kind { get; private set; }

    public Guid ById { get; private set; }

    public AppUser? By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The note; empty for all other kinds.</summary>
    public string Text { get; private set; } = "";

    public static ConcernEntry Of(
        Guid concernId,
        ConcernEntryKind kind,
        Guid by,
        DateTime at,
        string text = ""
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            ConcernId = concernId,
            Kind = kind,
            ById = by,
            At = at,
            Text = text,
        };
}
