using Edu4All.Core.Data.Seed;
using Edu4All.Core.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Edu4All.Core.Data;

internal static class DataSetup
{
    public static IServiceCollection AddData(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(_ => DataDirectory.Open(configuration["Edu4All:DataDirectory"] ?? "data"))
            .AddSingleton<DirectoryUse>()
            .AddSqlite()
            .AddSingleton<DatabaseStart>()
            .AddSingleton<DatabaseTurns>()
            .AddSingleton<PictureReader>()
            .AddSingleton<DataVersion>()
            .AddSingleton<DemoSchool>();
    }
}
