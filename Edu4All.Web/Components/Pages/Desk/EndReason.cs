using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;

namespace Edu4All.Web.Components.Pages.Desk;

/// <summary>Which text says to a child why no picture came of an attempt.</summary>
internal static class EndReason
{
    /// <summary>
    /// The stem of the keys <c>.Title</c> and <c>.Text</c>. The same for all that an adult has to mend: a child can do nothing about a key
    /// or a bill.
    /// </summary>
    public static string Of(DeskAttempt attempt) =>
        attempt.AwaitsTeacher ? "None.AwaitsTeacher"
        : attempt.Verdict != VerdictKind.Allow ? $"None.{attempt.Verdict}"
        : attempt.End.NeedsAdministrator() ? "None.NeedsAdult"
        : $"None.{attempt.End}";
}
