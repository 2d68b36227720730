using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>Everything that is particular to SQLite lives in this folder.</summary>
internal static class SqliteSetup
{
    /// <summary>How long a writer waits for another before it gives up, in seconds.</summary>
    private const int BusySeconds = 30;

    public static IServiceCollection AddSqlite(this IServiceCollection services) =>
        services.AddPooledDbContextFactory<AppDbContext>(
            static (provider, options) =>
                options
                    .UseSqlite(
                        ConnectionString(provider.GetRequiredService<DataDirectory>().Database)
                    )
                    .AddInterceptors(ShortWaits.Instance)
        );

    public static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();
}
