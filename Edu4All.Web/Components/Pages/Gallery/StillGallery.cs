using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;

namespace Edu4All.Web.Components.Pages.Gallery;

/// <summary>
/// A page of a gallery that stands still: pictures keep their places while the class works. What is shown is brought up to
/// date where it stands; what is new is counted until the teacher asks for it.
/// </summary>
internal sealed class StillGallery(GalleryQueries gallery, GalleryIndex index)
{
    private readonly HashSet<Guid> _known = [];

    public IReadOnlyList<ArtworkCard> Cards { get; private set; } = [];

    /// <summary>Pictures that fitted the filter when it was loaded, on all pages.</summary>
    public int Total { get; private set; }

    public int Pages { get; private set; } = 1;

    /// <summary>The page that is shown: the last one when a later one was asked for.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Pictures that came since then.</summary>
    public int New { get; private set; }

    /// <summary>Shows what fits the filter now.</summary>
    public async Task LoadAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken
    )
    {
        var page = await gallery.GetPageAsync(caller, assignmentId, filter, cancellationToken);
        if (filter.Page > page.Pages)
        {
            filter = filter with { Page = page.Pages };
            page = await gallery.GetPageAsync(caller, assignmentId, filter, cancellationToken);
        }

        (Cards, Total, Pages, Page, New) = (page.Cards, page.Total, page.Pages, filter.Page, 0);
        _known.Clear();
        if (filter.State is not null)
        {
            _known.UnionWith(
                await index.GetIdsAsync(caller, assignmentId, filter, cancellationToken)
            );
        }
    }

    /// <summary>Brings what is shown up to date without moving it. Where nothing is shown, nothing can move.</summary>
    public async Task RefreshAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken
    )
    {
        if (Cards.Count == 0)
        {
            await LoadAsync(caller, assignmentId, filter, cancellationToken);
            return;
        }

        New = await CountNewAsync(caller, assignmentId, filter, cancellationToken);
        var now = (
            await index.GetCardsAsync(
                caller,
                [.. Cards.Select(static card => card.Id)],
                cancellationToken
            )
        ).ToDictionary(static card => card.Id);
        Cards = [.. Cards.Where(card => now.ContainsKey(card.Id)).Select(card => now[card.Id])];
    }

    // Pictures come and never go, and neither their words nor their author change; so without a state in the filter a number
    // tells what is new. With one, a picture can leave while another comes.
    private async Task<int> CountNewAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken
    )
    {
        if (filter.State is null)
        {
            return Math.Max(
                0,
                await index.CountAsync(caller, assignmentId, filter, cancellationToken) - Total
            );
        }

        var ids = await index.GetIdsAsync(caller, assignmentId, filter, cancellationToken);
        return ids.Count(id => !_known.Contains(id));
    }
}
