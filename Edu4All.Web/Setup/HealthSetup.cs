using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
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
            .AddCheck<DiskSpaceCheck>("disk")
            .AddCheck<QueueCheck>("queue")
            .AddCheck<ProviderCheck>("provider");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = static _ => false })
            .AllowAnonymous()
            .DisableHttpMetrics();
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync })
            .AllowAnonymous()
            .DisableHttpMetrics();
    }

    // Numbers and states only: anybody may ask.
    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(
                    static entry => entry.Key,
                    static entry => new { status = entry.Value.Status.ToString(), entry.Value.Data }
                ),
            },
            context.RequestAborted
        );

    private sealed class QueueCheck(GenerationMetrics metrics) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        )
        {
            var (waiting, oldest) = metrics.ReadQueue();
            return Task.FromResult(
                HealthCheckResult.Healthy(
                    data: new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["waiting"] = waiting,
                        ["oldestSeconds"] = (long)oldest.TotalSeconds,
                    }
                )
            );
        }
    }

    // A provider that cannot draw does not take the app out of service: pages, galleries and reviews go on.
    private sealed class ProviderCheck(
        ProviderCatalog providers,
        ProviderHalts halts,
        ProviderGate gate
    ) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        )
        {
            var halt = await halts.FindCurrentAsync(cancellationToken);
            var isSilent = gate.Look(providers.CurrentName) is { IsBroken: true };
            return providers.CurrentProblem is not null ? Degraded("notConfigured")
                : halt is not null ? Degraded(halt.Reason.ToString())
                : isSilent ? Degraded("silent")
                : HealthCheckResult.Healthy();
        }

        private static HealthCheckResult Degraded(string state) =>
            HealthCheckResult.Degraded(
                data: new Dictionary<string, object>(StringComparer.Ordinal) { ["state"] = state }
            );
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
