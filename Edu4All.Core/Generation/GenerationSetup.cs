using System.Globalization;
using Edu4All.Core.Gallery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Edu4All.Core.Generation;

/// <summary>Registers the engine.</summary>
public static class GenerationSetup
{
    internal static IServiceCollection AddGeneration(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<GenerationOptions>(configuration.GetSection("Edu4All:Generation"));
        return services
            .AddMetrics()
            .AddSingleton<GenerationMetrics>()
            .AddSingleton<GenerationService>()
            .AddSingleton<AttemptIntake>()
            .AddSingleton<HoldCheck>()
            .AddSingleton<PictureSources>()
            .AddSingleton<PicturesBeside>()
            .AddSingleton<RewrittenPrompt>()
            .AddSingleton<AttemptLedger>()
            .AddSingleton<PictureImport>()
            .AddSingleton<QueueReader>()
            .AddSingleton<ChecksAhead>()
            .AddSingleton<AttemptCancellation>()
            .AddSingleton<LostAnswers>()
            .AddSingleton<ProviderGate>()
            .AddSingleton<DrawingTimes>()
            .AddSingleton<WaitingTime>()
            .AddSingleton<SubmissionPace>()
            .AddSingleton<WorkSignal>()
            .AddSingleton<CancelSignal>();
    }

    /// <summary>After <see cref="GenerationOptions.StopWait"/> it is written down which pictures were let go.</summary>
    private static readonly TimeSpan TimeToWriteDown = TimeSpan.FromSeconds(5);

    /// <summary>Adds the workers that draw what is in the queue and make small copies of it. The command line has none: it must not take a class's attempts.</summary>
    public static IServiceCollection AddGenerationWorker(this IServiceCollection services)
    {
        // Not through the options: the host asks before the settings are checked, and one that is malformed shall be said in a sentence.
        services
            .AddOptions<HostOptions>()
            .Configure<IConfiguration>(
                static (host, configuration) =>
                    host.ShutdownTimeout =
                        TimeToWriteDown
                        + (
                            TimeSpan.TryParse(
                                configuration["Edu4All:Generation:StopWait"],
                                CultureInfo.InvariantCulture,
                                out var wait
                            )
                                ? wait
                                : new GenerationOptions().StopWait
                        )
            );
        return services
            .AddHostedService<GenerationWorker>()
            .AddHostedService(static provider => provider.GetRequiredService<ThumbnailWorker>());
    }
}
