using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <content>A desk that is open follows what has changed: much cheaper than to read it anew.</content>
public sealed partial class StudentDesk
{
    /// <summary>The desk as it is when nothing but a part of it has changed.</summary>
    /// <param name="caller">Whose desk.</param>
    /// <param name="desk">As it was read.</param>
    /// <param name="part">What has changed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Null when more than that has changed, so that it has to be read anew.</returns>
    public async Task<Desk?> FollowAsync(
        Caller caller,
        Desk desk,
        ChangedPart part,
        CancellationToken cancellationToken = default
    ) =>
        part switch
        {
            ChangedPart.Place => await attempts.FollowAsync(desk.LatestPress, cancellationToken)
                is { } press
                ? desk.With(press)
                : null,
            ChangedPart.OwnAttempts => await FollowOwnAsync(caller, desk, cancellationToken),
            _ => null,
        };

    private async Task<Desk?> FollowOwnAsync(
        Caller caller,
        Desk desk,
        CancellationToken cancellationToken
    )
    {
        using var turn = await turns.ReadPageAsync(HasTime(desk), cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var (press, own, used) = await attempts.ReadLatestAsync(
            db,
            caller,
            desk.AssignmentId,
            desk.UsesSketchbook,
            cancellationToken
        );
        var shown = desk.LatestPress.ToDictionary(static attempt => attempt.Id);
        var isNext = !desk.IsRunning && press.All(attempt => !shown.ContainsKey(attempt.Id));
        if (own != desk.OwnAttempts + (isNext ? press.Count : 0))
        {
            // Of another press in between nothing would be seen.
            return null;
        }

        var ended = press
            .Where(attempt => !attempt.IsRunning)
            .Where(attempt => shown.GetValueOrDefault(attempt.Id) is not { IsRunning: false })
            .ToList();
        if (
            ended.Exists(static attempt => attempt.ArtworkId is null)
            || (desk.HasBudget && ended is not [])
        )
        {
            return null;
        }

        return await WithPicturesAsync(
            db,
            caller,
            desk.With(press) with
            {
                OwnAttempts = own,
                TriesLeft = Math.Max(0, desk.TriesPerStudent - used),
            },
            ended,
            cancellationToken
        );
    }

    private async Task<Desk> WithPicturesAsync(
        AppDbContext db,
        Caller caller,
        Desk desk,
        List<DeskAttempt> ended,
        CancellationToken cancellationToken
    )
    {
        if (ended is [])
        {
            return desk;
        }

        var ids = ended.ConvertAll(static attempt => attempt.ArtworkId!.Value);
        var come = await db
            .Artworks.VisibleTo(caller)
            .Where(a => ids.Contains(a.Id))
            .OrderByDescending(a => a.CreatedAt)
            .SelectCards()
            .ToListAsync(cancellationToken);
        return desk with
        {
            Pictures = [.. come, .. desk.Pictures.Where(picture => !ids.Contains(picture.Id))],
            Rewritten = WithRewritten(
                desk.Rewritten,
                ended.Select(static attempt => (attempt.ArtworkId!.Value, attempt.RevisedPrompt))
            ),
        };
    }
}
