namespace Edu4All.Web.Components.Pages.Classrooms;

/// <summary>Names the resource file beside it.</summary>
public sealed class ClassroomsText;
