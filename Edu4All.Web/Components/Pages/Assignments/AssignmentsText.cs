namespace Edu4All.Web.Components.Pages.Assignments;

/// <summary>Names the resource file beside it.</summary>
public sealed class AssignmentsText;
