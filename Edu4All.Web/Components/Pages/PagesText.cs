namespace Edu4All.Web.Components.Pages;

/// <summary>Names the resource file beside it.</summary>
public sealed class PagesText;
