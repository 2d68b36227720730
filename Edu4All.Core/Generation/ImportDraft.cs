namespace Edu4All.Core.Generation;

/// <summary>A picture made elsewhere, as a teacher hands it over.</summary>
/// <param name="AuthorId">Whose it is: a student of the class, or the teacher.</param>
/// <param name="Origin">What made it, such as Midjourney; at most <see cref="MaxOriginLength"/> UTF-16 code units.</param>
/// <param name="Words">The description that it was made from; at most <see cref="Attempt.MaxWordsLength"/> UTF-16 code units.</param>
/// <param name="Bytes">The file.</param>
public sealed record ImportDraft(
    Guid AuthorId,
    string Origin,
    string Words,
    ReadOnlyMemory<byte> Bytes
)
{
    /// <summary>Longest origin.</summary>
    public const int MaxOriginLength = 60;

    /// <summary>Largest file, in bytes: three times a large picture of today's services.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>What stands as the provider of a picture that no provider of ours drew.</summary>
    public const string Provider = "import";

    /// <summary>The same in clean lines.</summary>
    internal ImportDraft Trimmed() =>
        this with
        {
            Origin = PlainName.Clean(Origin, int.MaxValue),
            Words = Words.Trim(),
        };

    /// <summary>What is wrong with it on the face of it; null when nothing is.</summary>
    internal ImportRefusal? FindProblem() =>
        Origin.Length == 0 ? ImportRefusal.OriginMissing
        : Origin.Length > MaxOriginLength ? ImportRefusal.OriginTooLong
        : Words.Length == 0 ? ImportRefusal.WordsMissing
        : Words.Length > Attempt.MaxWordsLength ? ImportRefusal.WordsTooLong
        : Bytes.Length == 0 ? ImportRefusal.FileMissing
        : Bytes.Length > MaxBytes ? ImportRefusal.FileTooLarge
        : null;
}
