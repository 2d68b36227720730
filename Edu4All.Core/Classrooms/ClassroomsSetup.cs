using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Classrooms;

internal static class ClassroomsSetup
{
    public static IServiceCollection AddClassrooms(this IServiceCollection services) =>
        services
            .AddSingleton<ClassroomService>()
            .AddSingleton<ClassroomQueries>()
            .AddSingleton<RosterService>()
            .AddSingleton<StudentNames>();
}
