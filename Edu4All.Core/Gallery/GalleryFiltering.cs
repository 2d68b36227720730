using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>The parts that queries on pictures are put together from.</summary>
internal static class GalleryFiltering
{
    public static IQueryable<Artwork> Matching(
        this IQueryable<Artwork> artworks,
        GalleryFilter filter
    )
    {
        var found = artworks;
        if (filter.State is { } state)
        {
            found = found.Where(a => a.State == state);
        }

        if (filter.StudentId is { } student)
        {
            found = found.Where(a => a.AuthorId == student);
        }

        if (filter.Words.Trim() is not { Length: > 0 } words)
        {
            return found;
        }

        var pattern = "%" + Escape(words) + "%";
        return found.Where(a =>
            EF.Functions.Like(a.Words, pattern, "\\")
            || EF.Functions.Like(a.WordsBefore, pattern, "\\")
        );
    }

    public static IQueryable<Artwork> InOrder(
        this IQueryable<Artwork> artworks,
        GalleryOrder order
    ) =>
        order == GalleryOrder.ByStudent
            ? artworks
                .OrderBy(a => a.Author!.DisplayName)
                .ThenByDescending(a => a.CreatedAt)
                .ThenBy(a => a.Id)
            : artworks.OrderByDescending(a => a.CreatedAt).ThenBy(a => a.Id);

    public static IQueryable<ArtworkCard> SelectCards(this IQueryable<Artwork> artworks) =>
        artworks.Select(a => new ArtworkCard(
            a.Id,
            a.AuthorId,
            a.Author!.DisplayName,
            a.Words,
            a.AltText,
            a.State,
            a.Provider,
            a.CreatedAt,
            a.HandedInAt,
            a.Note,
            a.NotDrawn,
            a.IsLandscape,
            a.Scene != "",
            a.Provider == ImportDraft.Provider ? a.Attempt!.Model ?? "" : ""
        )
        {
            WordsBefore = a.WordsBefore,
            GivesTry = a.GivesTry,
            GroupId = a.Attempt!.GroupId,
        });

    private static string Escape(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
