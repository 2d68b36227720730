using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>
/// Words that say what a picture shows. Those of a changed one say only what became different ("put a hat on it"), so they come after
/// what was there before.
/// </summary>
internal static class WholeWords
{
    /// <summary>
    /// The words of the picture that was drawn first, followed by those of the changes since, as many as
    /// <see cref="Attempt.MaxWordsLength"/> has room for: the oldest changes are left out first. Empty when there is no such picture.
    /// </summary>
    public static async Task<string> FindWholeWordsAsync(
        this AppDbContext db,
        Guid artworkId,
        CancellationToken cancellationToken
    )
    {
        List<string> changes = [];
        for (Guid? id = artworkId; ; )
        {
            var picture = await db
                .Artworks.Where(a => a.Id == id)
                .Select(a => new
                {
                    a.Words,
                    a.Attempt!.Task,
                    a.Attempt.SourceId,
                })
                .SingleOrDefaultAsync(cancellationToken);
            if (picture is not { Task: PictureTask.Edit })
            {
                return Join(picture?.Words ?? "", changes);
            }

            changes.Add(picture.Words);
            id = picture.SourceId;
        }
    }

    /// <param name="first">What was drawn first.</param>
    /// <param name="changes">Newest first.</param>
    internal static string Join(string first, IEnumerable<string> changes)
    {
        var since = "";
        foreach (var change in changes)
        {
            var more = After(change, since);
            if (After(first, more).Length > Attempt.MaxWordsLength)
            {
                break;
            }

            since = more;
        }

        return After(first, since);
    }

    private static string After(string before, string then) =>
        before.Length == 0 || then.Length == 0 ? before + then
        : char.IsPunctuation(before[^1]) ? $"{before} {then}"
        : $"{before}. {then}";
}
