namespace Edu4All.Web.Components.Pages.Admin;

/// <summary>Names the resource file beside it.</summary>
public sealed class AdminText;
