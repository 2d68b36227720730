using Edu4All.Core.Gallery;
using Edu4All.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Edu4All.Web.Components.Pages.Gallery;

/// <summary>A page about an assignment's gallery whose filter stands in the address.</summary>
public abstract class FilteredPage : LivePage
{
    private (Guid Target, GalleryFilter Filter)? _opened;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Student { get; set; }

    [SupplyParameterFromQuery]
    public string? Words { get; set; }

    [SupplyParameterFromQuery]
    public string? Order { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    /// <summary>What the page is about: the id in its address.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What the address asks for.</summary>
    protected GalleryFilter Filter => GalleryAddress.Read(State, Student, Words, Order, Page);

    /// <summary>Reads all of it: the page was opened, or its address has changed.</summary>
    protected abstract Task OpenAsync();

    /// <summary>Brings what is shown up to date where it stands.</summary>
    protected abstract Task UpdateAsync();

    protected sealed override Task ReadAsync()
    {
        if (_opened == (Id, Filter))
        {
            return UpdateAsync();
        }

        _opened = (Id, Filter);
        return OpenAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        // The first reading is that of OnInitializedAsync.
        if (_opened is { } opened && opened != (Id, Filter))
        {
            await RefreshAsync();
        }
    }
}
