namespace Edu4All.Web.Components.Pages;

/// <summary>Names the texts about who draws.</summary>
public sealed class ProvidersText;
