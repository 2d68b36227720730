using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>A picture that another one can be made from.</summary>
/// <param name="Words">What it shows, in the words that it was drawn and changed with.</param>
/// <param name="IsSketch">Whether the sketchbook drew it.</param>
/// <param name="HasScene">Whether the sketchbook remembers it.</param>
/// <param name="Variety">Its number among the pictures of the same words.</param>
/// <param name="UsesSketchbook">Whether its class uses nobody but the sketchbook.</param>
internal sealed record FoundSource(
    string Words,
    bool IsSketch,
    bool HasScene,
    int Variety,
    bool UsesSketchbook
);

/// <summary>A picture that can be described.</summary>
/// <param name="ClassroomId">In which class.</param>
/// <param name="Picture">The picture itself.</param>
/// <param name="IsSketch">Whether the sketchbook drew it.</param>
/// <param name="Description">What it was said to show before; empty when nobody asked.</param>
/// <param name="UsesSketchbook">Whether its class uses nobody but the sketchbook.</param>
internal sealed record DescribableSource(
    Guid ClassroomId,
    SourcePicture Picture,
    bool IsSketch,
    string Description,
    bool UsesSketchbook
);

/// <summary>What makes two wishes the same.</summary>
/// <param name="PromptSha256">Of the exact text.</param>
/// <param name="Provider">Who would draw.</param>
/// <param name="Model">With which model.</param>
/// <param name="Settings">In which size and quality.</param>
/// <param name="Variety">Which picture of the same words; null for any.</param>
internal sealed record SameWish(
    string PromptSha256,
    string Provider,
    string Model,
    string Settings,
    int? Variety
);

/// <summary>Finds the pictures that a new one can be made from, or that make a new one unnecessary.</summary>
public sealed class PictureSources(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>An own picture of the assignment; null when there is no such one.</summary>
    internal async Task<FoundSource?> FindAsync(
        Caller caller,
        Guid assignmentId,
        Guid artworkId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await Workable(db, caller)
            .Where(a =>
                a.Id == artworkId && a.AssignmentId == assignmentId && a.AuthorId == caller.Id
            )
            .Select(a => new FoundSource(
                a.Words,
                a.Provider == ProviderCatalog.SketchbookName,
                a.Scene != "",
                a.Attempt!.Variety,
                a.Assignment!.Classroom!.UsesSketchbook
            ))
            .SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : found with
            {
                Words = await db.FindWholeWordsAsync(artworkId, cancellationToken),
            };
    }

    /// <summary>A picture with all that is needed to describe it; null when the caller may not work on it.</summary>
    internal async Task<DescribableSource?> FindToDescribeAsync(
        Caller caller,
        Guid assignmentId,
        Guid artworkId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await Workable(db, caller)
            .Where(a => a.Id == artworkId && a.AssignmentId == assignmentId)
            .Select(a => new
            {
                a.Assignment!.ClassroomId,
                a.PictureSha256,
                a.Scene,
                a.Provider,
                a.MachineDescription,
                a.Assignment.Classroom!.UsesSketchbook,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return
            found is not null
            && await PictureStore.FindAsync(db, found.PictureSha256, cancellationToken) is { } file
            ? new(
                found.ClassroomId,
                new(file, found.Scene),
                found.Provider == ProviderCatalog.SketchbookName,
                found.MachineDescription,
                found.UsesSketchbook
            )
            : null;
    }

    /// <summary>Keeps what a picture was said to show.</summary>
    internal async Task KeepDescriptionAsync(
        Guid artworkId,
        string description,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var artwork = await db.Artworks.SingleAsync(a => a.Id == artworkId, cancellationToken);
        artwork.KeepDescription(description);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Whether the sketchbook draws for the class of an assignment, whatever provider the school has.</summary>
    internal async Task<bool> UseSketchbookAsync(
        Guid assignmentId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Assignments.AnyAsync(
            a => a.Id == assignmentId && a.Classroom!.UsesSketchbook,
            cancellationToken
        );
    }

    /// <summary>
    /// The latest picture of the same wish that the caller may see, an own one before one on the wall; null when there is none.
    /// </summary>
    internal async Task<Guid?> FindEarlierAsync(
        Caller caller,
        Guid assignmentId,
        SameWish wish,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await db
            .Artworks.VisibleTo(caller)
            .Where(a =>
                a.AssignmentId == assignmentId
                && a.State != ArtworkState.Quarantined
                && a.Attempt!.PromptSha256 == wish.PromptSha256
                && a.Attempt.Provider == wish.Provider
                && a.Attempt.Model == wish.Model
                && a.Attempt.Settings == wish.Settings
                && (wish.Variety == null || a.Attempt.Variety == wish.Variety)
            )
            // A teacher sees everybody's pictures, but what is offered is the own one or one that the class may see.
            .Where(a => a.AuthorId == caller.Id || a.State == ArtworkState.Approved)
            .OrderBy(a => a.AuthorId == caller.Id ? 0 : 1)
            .ThenByDescending(a => a.CreatedAt)
            .Select(a => new { a.Id })
            .FirstOrDefaultAsync(cancellationToken);
        return found?.Id;
    }

    /// <summary>Pictures that something may be done with: the own ones, and for a teacher those of the class.</summary>
    internal static IQueryable<Artwork> Workable(AppDbContext db, Caller caller) =>
        db
            .Artworks.VisibleTo(caller)
            .Where(a =>
                a.State != ArtworkState.Quarantined
                && (a.AuthorId == caller.Id || a.Assignment!.Classroom!.TeacherId == caller.Id)
            );
}
