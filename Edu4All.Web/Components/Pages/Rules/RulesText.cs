namespace Edu4All.Web.Components.Pages.Rules;

/// <summary>Names the resource file of these pages.</summary>
public sealed class RulesText;
