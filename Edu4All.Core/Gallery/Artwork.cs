using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;

namespace Edu4All.Core.Gallery;

/// <summary>One picture that an attempt produced, with its place in the review.</summary>
public sealed class Artwork
{
    /// <summary>Longest description for those who cannot see it, in UTF-16 code units.</summary>
    public const int MaxAltTextLength = 500;

    /// <summary>Longest note of a teacher, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 500;

    private Artwork() { }

    public Guid Id { get; private set; }

    public Guid AttemptId { get; private set; }

    public Attempt? Attempt { get; private set; }

    public Guid AssignmentId { get; private set; }

    public Assignment? Assignment { get; private set; }

    public Guid AuthorId { get; private set; }

    public AppUser? Author { get; private set; }

    /// <summary>The words it was drawn from, as in the attempt; here so that a gallery reads one table.</summary>
    public string Words { get; private set; } = "";

    /// <summary>
    /// What the picture that it was changed from shows, in the words of that one and of the changes before; empty for a picture that
    /// was drawn from <see cref="Words"/> alone. Here because "a red hat" is no title.
    /// </summary>
    public string WordsBefore { get; private set; } = "";

    public ArtworkState State { get; private set; }

    public WithheldFor WithheldFor { get; private set; }

    /// <summary>SHA-256 of the picture's bytes, the key of its <see cref="Picture"/>.</summary>
    public string PictureSha256 { get; private set; } = "";

    /// <summary>The same of its thumbnail; null when the original serves as one, at first or for good.</summary>
    public string? ThumbnailSha256 { get; private set; }

    /// <summary>What the picture shows, for those who cannot see it; the words when the provider does not say.</summary>
    public string AltText { get; private set; } = "";

    /// <summary>
    /// What a vision model says that it shows; empty until somebody asks. Suggested as <see cref="AltText"/>, and to go on from.
    /// </summary>
    public string MachineDescription { get; private set; } = "";

    /// <summary>Words that the provider said it could not draw, parted by commas.</summary>
    public string NotDrawn { get; private set; } = "";

    /// <summary>Wider than high, as was asked for. One that is not is kept and marked.</summary>
    public bool IsLandscape { get; private set; }

    /// <summary>Name of the provider that drew it.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>What the sketchbook remembers of a picture of its own, to change it later; empty for pictures of others.</summary>
    public string Scene { get; private set; } = "";

    /// <summary>What the teacher wrote when deciding; empty when nothing.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether it came back with one more try for its author. Once for a picture, however often it comes back.</summary>
    public bool GivesTry { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? HandedInAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Counts up with every change; a save over another's change fails.</summary>
    public int Revision { get; private set; }

    public static Artwork Of(Attempt attempt, DrawnPicture drawn, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            AttemptId = attempt.Id,
            AssignmentId = attempt.AssignmentId,
            AuthorId = attempt.AuthorId,
            Words = attempt.Description,
            State =
                drawn.WithheldFor == WithheldFor.Nothing
                    ? ArtworkState.Draft
                    : ArtworkState.Quarantined,
            WithheldFor = drawn.WithheldFor,
            PictureSha256 = drawn.Sha256,
            AltText = drawn.AltText,
            NotDrawn = string.Join(", ", drawn.NotDrawn),
            IsLandscape = drawn.IsLandscape,
            Provider = drawn.Provider,
            Scene = drawn.Scene,
            CreatedAt = at,
        };

    /// <summary>It was changed from a picture that shows this.</summary>
    public void ComesAfter(string wordsBefore) => WordsBefore = wordsBefore;

    /// <summary>Keeps what a vision model says that it shows.</summary>
    public void KeepDescription(string text) => MachineDescription = text;

    /// <summary>Says in an adult's words what it shows.</summary>
    public void Retell(string altText) => AltText = altText;

    /// <summary>The author asks the teacher to look. From Draft or Returned; false otherwise.</summary>
    public bool HandIn(DateTime at)
    {
        if (State is not (ArtworkState.Draft or ArtworkState.Returned))
        {
            return false;
        }

        MoveTo(ArtworkState.HandedIn);
        HandedInAt = at;
        return true;
    }

    /// <summary>The author wants it back before the teacher decided.</summary>
    public bool TakeBack()
    {
        if (State != ArtworkState.HandedIn)
        {
            return false;
        }

        MoveTo(ArtworkState.Draft);
        HandedInAt = null;
        return true;
    }

    /// <summary>The teacher puts it on the wall.</summary>
    public bool Approve(Guid by, string note, DateTime at) =>
        Decide(ArtworkState.Approved, by, note, at);

    /// <summary>The teacher gives it back with a note, and perhaps with one more try.</summary>
    public bool Return(Guid by, string note, DateTime at, bool givesTry = false)
    {
        if (!Decide(ArtworkState.Returned, by, note, at))
        {
            return false;
        }

        GivesTry |= givesTry;
        return true;
    }

    /// <summary>The teacher takes the decision back; it waits for a decision again.</summary>
    public bool Undecide()
    {
        if (State is not (ArtworkState.Approved or ArtworkState.Returned))
        {
            return false;
        }

        // A try that was given with the decision goes back with it; one that the child has used by then is used.
        GivesTry &= State != ArtworkState.Returned;
        MoveTo(ArtworkState.HandedIn);
        (Note, DecidedById, DecidedAt) = ("", null, null);
        return true;
    }

    /// <summary>
    /// The teacher has looked at a picture that nothing else checked, or that a teacher withheld, and gives it to its author.
    /// One that a check withheld stays where it is.
    /// </summary>
    public bool Release(Guid by, DateTime at)
    {
        if (!MayBeReleased)
        {
            return false;
        }

        MoveTo(ArtworkState.Draft);
        (WithheldFor, DecidedById, DecidedAt) = (WithheldFor.Nothing, by, at);
        return true;
    }

    /// <summary>
    /// The teacher puts a picture of their own, or one that was made elsewhere, straight on the wall: nobody is there to hand it
    /// in. What a check withheld stays where it is.
    /// </summary>
    public bool Hang(Guid by, DateTime at)
    {
        if (
            (AuthorId != by && Provider != ImportDraft.Provider)
            || (State != ArtworkState.Draft && !MayBeReleased)
        )
        {
            return false;
        }

        MoveTo(ArtworkState.Approved);
        (WithheldFor, HandedInAt) = (WithheldFor.Nothing, at);
        (Note, DecidedById, DecidedAt) = ("", by, at);
        return true;
    }

    /// <summary>The teacher takes the picture out of everybody's sight, its author's too, until it is released.</summary>
    public bool Withhold(Guid by, DateTime at)
    {
        if (State == ArtworkState.Quarantined)
        {
            return false;
        }

        MoveTo(ArtworkState.Quarantined);
        (WithheldFor, Note, HandedInAt) = (WithheldFor.Teacher, "", null);
        (DecidedById, DecidedAt) = (by, at);
        return true;
    }

    private bool MayBeReleased =>
        State == ArtworkState.Quarantined
        && WithheldFor is (WithheldFor.NotChecked or WithheldFor.Teacher);

    private bool Decide(ArtworkState state, Guid by, string note, DateTime at)
    {
        if (State != ArtworkState.HandedIn)
        {
            return false;
        }

        MoveTo(state);
        (Note, DecidedById, DecidedAt) = (note, by, at);
        return true;
    }

    private void MoveTo(ArtworkState state)
    {
        State = state;
        Revision++;
    }
}
