namespace Edu4All.Web.Components.Pages.Desk;

/// <summary>Names the resource file beside it.</summary>
public sealed class DeskText;
