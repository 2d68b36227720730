using Edu4All.Core.Gallery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

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
            .AddSingleton<PictureSources>()
            .AddSingleton<RewrittenPrompt>()
            .AddSingleton<AttemptLedger>()
            .AddSingleton<PictureImport>()
            .AddSingleton<QueuePlaces>()
            .AddSingleton<AttemptCancellation>()
            .AddSingleton<SubmissionPace>()
            .AddSingleton<WorkSignal>()
            .AddSingleton<CancelSignal>();
    }

    /// <summary>Adds the workers that draw what is in the queue and make small copies of it. The command line has none: it must not take a class's attempts.</summary>
    public static IServiceCollection AddGenerationWorker(this IServiceCollection services) =>
        services
            .AddHostedService<GenerationWorker>()
            .AddHostedService(static provider => provider.GetRequiredService<ThumbnailWorker>());
}
