using Edu4All.Core.Accounts;

namespace Edu4All.Core.Safeguarding;

/// <summary>Which concerns a person may see. Every query on concerns starts here.</summary>
public static class ConcernVisibility
{
    /// <summary>Those of the classes that the person teaches; all of the school for a safeguarding lead.</summary>
    public static IQueryable<Concern> VisibleTo(this IQueryable<Concern> concerns, Caller caller) =>
        concerns.Where(concern =>
            caller.IsSafeguardingLead || concern.Assignment!.Classroom!.TeacherId == caller.Id
        );
}
