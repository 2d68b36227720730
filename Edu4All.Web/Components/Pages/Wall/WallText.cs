namespace Edu4All.Web.Components.Pages.Wall;

/// <summary>Names the resource file beside it.</summary>
public sealed class WallText;
