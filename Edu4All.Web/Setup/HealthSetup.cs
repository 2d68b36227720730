using Edu4All.Core.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Edu4All.Web.Setup;

/// <summary>What a monitor may ask. Says whether, never why: the reason is in the log.</summary>
internal static class HealthSetup
{
    /// <summary>Less than this and a class's pictures of one lesson may not fit any more, in bytes.</summary>
    private const long LeastFreeSpace = 200L * 1024 * 1024;

    public static void AddHealth(this IServiceCollection services) =>
        services
            .AddHealthChecks()
            .AddDbContextCheck<AppDbContext>()
            .AddCheck<DiskSpaceCheck>("disk");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = static _ => false })
            .AllowAnonymous()
            .DisableHttpMetrics();
        app.MapHealthChecks("/health/ready").AllowAnonymous().DisableHttpMetrics();
    }

    private sealed class DiskSpaceCheck(DataDirectory directory) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            Task.FromResult(
                new DriveInfo(directory.Root).AvailableFreeSpace < LeastFreeSpace
                    ? HealthCheckResult.Unhealthy("The disk of the data directory is nearly full.")
                    : HealthCheckResult.Healthy()
            );
    }
}
