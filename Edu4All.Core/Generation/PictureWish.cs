using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;

namespace Edu4All.Core.Generation;

/// <summary>What somebody asks for with one press.</summary>
/// <param name="Words">At most <see cref="Attempt.MaxWordsLength"/> UTF-16 code units; for a variation what its source shows is taken, see <see cref="WholeWords"/>.</param>
public sealed record PictureWish(string Words)
{
    /// <summary>Fewest and most styles of a grid.</summary>
    public const int FewestStyles = 2;

    /// <inheritdoc cref="FewestStyles"/>
    public const int MostStyles = 4;

    /// <summary>Most pictures of the same words that a teacher can ask for at once.</summary>
    public const int MostCopies = 10;

    /// <summary>
    /// Most pictures beside the one that is changed: four in all can be told apart by their numbers in one sentence of a child, stand
    /// in one row of a tablet, and are what every service takes that takes several.
    /// </summary>
    public const int MostBeside = 3;

    /// <summary>One picture in each of these styles, said after the words; empty for one picture of the words alone.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>How many pictures of the same words; more than one only for staff, to show a class.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>An artwork whose number is wanted again; null for another number than before.</summary>
    public Guid? LikeId { get; init; }

    /// <summary>Which of many possible pictures of the same words; null for another one than before.</summary>
    internal int? Variety { get; init; }

    /// <summary>Whether a new picture is wanted although there is one of the same words.</summary>
    public bool IsNew { get; init; }

    /// <summary>What to do with the words.</summary>
    public PictureTask Task { get; init; }

    /// <summary>The artwork to change or to vary.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>
    /// Artworks that the change may take something from, in the order in which the words count them: picture 2, picture 3. At most
    /// <see cref="MostBeside"/>, each once, and only for an edit.
    /// </summary>
    public IReadOnlyList<Guid> BesideIds { get; init; } = [];

    /// <summary>Where the picture may change, see <see cref="SourcePicture"/>; null when everywhere.</summary>
    public PictureFile? Mask { get; init; }

    /// <summary>How many pictures come of it, each a try.</summary>
    public int Count => Math.Max(1, Styles.Count) * Copies;

    /// <summary>What the provider would be asked for, one for each style.</summary>
    internal IReadOnlyList<string> Descriptions =>
        Styles.Count == 0 ? [Words] : [.. Styles.Select(style => Attempt.Describe(Words, style))];

    /// <summary>Whether an earlier picture of the same words would do.</summary>
    internal bool MayBeEarlier => Task == PictureTask.Draw && Count == 1 && !IsNew;

    /// <summary>What is wrong with its form; null when nothing is.</summary>
    internal SubmitRefusal? FindProblem(bool isStaff) =>
        Words.Length == 0 ? SubmitRefusal.Empty
        : Descriptions.Any(static words => words.Length > Attempt.MaxWordsLength)
            ? SubmitRefusal.TooLong
        : Styles.Count is 1 or > MostStyles || Copies < 1 || Copies > (isStaff ? MostCopies : 1)
            ? SubmitRefusal.TooMany
        : Task == PictureTask.Draw != SourceId is null || (Task != PictureTask.Draw && Count > 1)
            ? SubmitRefusal.CannotDo
        : BesideIds.Count > 0 && !IsBesideInOrder ? SubmitRefusal.BadBeside
        : null;

    private bool IsBesideInOrder =>
        Task == PictureTask.Edit
        && BesideIds.Count <= MostBeside
        && BesideIds.Distinct().Count() == BesideIds.Count
        && !BesideIds.Contains(SourceId.GetValueOrDefault());
}
