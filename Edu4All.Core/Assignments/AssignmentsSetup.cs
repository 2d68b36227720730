using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Assignments;

internal static class AssignmentsSetup
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) =>
        services
            .AddSingleton<AssignmentService>()
            .AddSingleton<AssignmentQueries>()
            .AddSingleton<StudentDesk>()
            .AddSingleton<DeskAttempts>();
}
