namespace Edu4All.Core.Generation;

/// <summary>What uses up a try. One definition for who counts and who shows how many are left.</summary>
internal static class TryCounting
{
    /// <summary>Attempts of which a picture came; not those that a teacher brought from elsewhere.</summary>
    public static IQueryable<Attempt> ThatCount(this IQueryable<Attempt> attempts) =>
        attempts.Where(attempt =>
            attempt.State == AttemptState.Drawn && attempt.Provider != ImportDraft.Provider
        );
}
