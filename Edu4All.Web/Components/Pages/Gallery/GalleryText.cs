namespace Edu4All.Web.Components.Pages.Gallery;

/// <summary>Names the resource file beside it.</summary>
public sealed class GalleryText;
