using System.Globalization;
using Edu4All.Core;
using Edu4All.Core.Assignments;
using Edu4All.Web.Components.Shared;

namespace Edu4All.Web.Components.Pages.Assignments;

/// <summary>What stands in the fields of the form, as it was typed, so that nothing typed is lost when it cannot be saved.</summary>
public sealed class AssignmentFields
{
    // The form cuts nothing off: what is too long is said, see AssignmentDraft.FindProblem.
    private const int Uncut = 10_000;

    public string Title { get; set; } = "";

    public string Brief { get; set; } = "";

    /// <summary>The value of a date and time field.</summary>
    public string Opens { get; set; } = "";

    /// <summary>The value of a date and time field.</summary>
    public string Closes { get; set; } = "";

    public string Tries { get; set; } = "6";

    public string Rules { get; set; } = "";

    /// <summary>Fills the fields from what is stored.</summary>
    public static AssignmentFields From(AssignmentDraft draft, LocalTime times) =>
        new()
        {
            Title = draft.Title,
            Brief = draft.Brief,
            Opens = times.ToField(draft.OpensAt),
            Closes = times.ToField(draft.ClosesAt),
            Tries = draft.TriesPerStudent.ToString(CultureInfo.CurrentCulture),
            Rules = draft.Rules,
        };

    /// <summary>What the fields say; a number of tries that is none becomes 0, which cannot be saved.</summary>
    public AssignmentDraft ToDraft(LocalTime times) =>
        new(
            PlainName.Clean(Title, Uncut),
            Brief.Trim(),
            times.FromField(Opens),
            times.FromField(Closes),
            int.TryParse(Tries, NumberStyles.Integer, CultureInfo.CurrentCulture, out var tries)
                ? tries
                : 0,
            Rules.Trim()
        );
}
