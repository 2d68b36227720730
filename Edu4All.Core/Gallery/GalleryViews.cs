using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Gallery;

/// <summary>How a gallery is ordered.</summary>
public enum GalleryOrder
{
    Newest,
    ByStudent,
}

/// <summary>What of a gallery to show.</summary>
/// <param name="State">Only pictures in this state; null for all.</param>
/// <param name="StudentId">Only this student's; null for everybody's.</param>
/// <param name="Words">Only pictures whose words hold this; empty for all.</param>
/// <param name="Order">In which order.</param>
/// <param name="Page">Counted from 1.</param>
public sealed record GalleryFilter(
    ArtworkState? State = null,
    Guid? StudentId = null,
    string Words = "",
    GalleryOrder Order = GalleryOrder.Newest,
    int Page = 1
)
{
    /// <summary>Pictures on a page.</summary>
    public const int PageSize = 24;
}

/// <summary>A picture in a gallery. Its bytes come from <c>/artworks/{id}/thumbnail</c>.</summary>
/// <param name="Origin">What made it, when that was none of our providers; empty otherwise.</param>
public sealed record ArtworkCard(
    Guid Id,
    Guid AuthorId,
    string Author,
    string Words,
    string AltText,
    ArtworkState State,
    string Provider,
    DateTime CreatedAt,
    DateTime? HandedInAt,
    string Note,
    string NotDrawn,
    bool IsLandscape = true,
    bool HasScene = false,
    string Origin = ""
)
{
    /// <summary>What it was changed from shows; empty when its own words say what it is.</summary>
    public string WordsBefore { get; init; } = "";

    /// <summary>Whether it came back with one more try.</summary>
    public bool GivesTry { get; init; }

    /// <summary>The same for all pictures of one press; null for one that stands alone.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Whether it was made elsewhere and added by a teacher.</summary>
    public bool IsImported => Provider == Generation.ImportDraft.Provider;

    /// <summary>Whether the sketchbook drew it.</summary>
    public bool IsSketch => Provider == ProviderCatalog.SketchbookName;
}

/// <summary>One page of a gallery.</summary>
/// <param name="Cards">In order.</param>
/// <param name="Total">Pictures that fit the filter, on all pages.</param>
public sealed record GalleryPage(IReadOnlyList<ArtworkCard> Cards, int Total)
{
    /// <summary>At least 1.</summary>
    public int Pages => Math.Max(1, (Total + GalleryFilter.PageSize - 1) / GalleryFilter.PageSize);
}

/// <summary>What stands above a gallery.</summary>
/// <param name="Counts">Pictures in each state; a state without any is missing.</param>
/// <param name="Students">Those who are or were in the class, by name.</param>
/// <param name="SpentMicros">What the pictures of this assignment cost, in millionths of the prices' currency.</param>
/// <param name="OpenConcerns">Concerns of this assignment that nobody has closed.</param>
/// <param name="UrgentConcerns">Those of them that somebody should act on at once.</param>
public sealed record GalleryHead(
    Guid AssignmentId,
    string Title,
    Guid ClassroomId,
    string ClassroomName,
    IReadOnlyDictionary<ArtworkState, int> Counts,
    IReadOnlyList<(Guid Id, string Name)> Students,
    long SpentMicros,
    int OpenConcerns = 0,
    int UrgentConcerns = 0
)
{
    /// <summary>When the children can begin, UTC; null when at once.</summary>
    public DateTime? OpensAt { get; init; }

    /// <summary>When it ends, UTC; null when it stays open.</summary>
    public DateTime? ClosesAt { get; init; }

    /// <summary>Where it stands now.</summary>
    public AssignmentPhase Phase { get; init; }
}

/// <summary>A try without a picture, for the teacher.</summary>
/// <param name="MayBeCharged">Whether it was sent and no answer came, so that it may have been charged.</param>
public sealed record RefusedAttempt(
    Guid Id,
    string Author,
    string Words,
    AttemptEnd End,
    DateTime CreatedAt,
    bool MayBeCharged = false
);

/// <summary>The picture that another one was made from.</summary>
/// <param name="ArtworkId">That picture.</param>
/// <param name="Words">Its words.</param>
/// <param name="Task">What was done with it.</param>
public sealed record ArtworkSource(Guid ArtworkId, string Words, PictureTask Task);

/// <summary>One picture with all that its teacher may know.</summary>
/// <param name="Flag">Why its words deserve a look although they were allowed; null when they do not.</param>
/// <param name="FlagName">The name that was flagged.</param>
public sealed record ArtworkDetail(
    ArtworkCard Card,
    Guid AssignmentId,
    string AssignmentTitle,
    WithheldFor WithheldFor,
    string PromptSent,
    string PromptSha256,
    string MetapromptVersion,
    string Model,
    long CostMicros,
    DateTime? DecidedAt,
    FlagKind? Flag = null,
    string FlagName = ""
)
{
    /// <summary>Whether students may make and hand in for its assignment.</summary>
    public AssignmentPhase Phase { get; init; }

    /// <summary>What the provider says that it really drew from; null when it does not say. Staff only.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>What it was made from; null for a new picture.</summary>
    public ArtworkSource? Source { get; init; }

    /// <summary>Pictures that something could be taken from, in the order in which its words count them; those that are gone are left out.</summary>
    public IReadOnlyList<ArtworkSource> Beside { get; init; } = [];

    /// <summary>What a vision model says that it shows; empty when nobody has asked.</summary>
    public string MachineDescription { get; init; } = "";
}
