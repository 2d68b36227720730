using Edu4All.Core.Gallery;

namespace Edu4All.Core.Generation;

/// <summary>What uses up a try and what gives one. One definition for who counts and who shows how many are left.</summary>
internal static class TryCounting
{
    /// <summary>Attempts of which a picture came; not those that a teacher brought from elsewhere.</summary>
    public static IQueryable<Attempt> ThatCount(this IQueryable<Attempt> attempts) =>
        attempts.Where(attempt =>
            attempt.State == AttemptState.Drawn && attempt.Provider != ImportDraft.Provider
        );

    /// <summary>Pictures that came back with one more try for their author, for the assignment that they were made for.</summary>
    public static IQueryable<Artwork> ThatGiveTry(this IQueryable<Artwork> artworks) =>
        artworks.Where(artwork => artwork.GivesTry);
}
