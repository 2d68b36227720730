namespace Edu4All.Web.Components.Pages;

/// <summary>Names the texts about what pictures cost.</summary>
public sealed class UsageText;
