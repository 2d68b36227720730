namespace Edu4All.Web.Components.Pages.Safeguarding;

/// <summary>Names the resource file of these pages.</summary>
public sealed class SafeguardingText;
