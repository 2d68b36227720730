namespace Edu4All.Web.Components.Layout;

/// <summary>Names the resource file beside it.</summary>
public sealed class LayoutText;
