namespace Edu4All.Web.Components.Shared;

/// <summary>Names the resource file beside it.</summary>
public sealed class SharedText;
