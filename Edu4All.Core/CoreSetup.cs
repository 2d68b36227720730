using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Core.Usage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core;

/// <summary>Puts the whole of Core into a host: one call a feature.</summary>
public static class CoreSetup
{
    /// <summary>Registers everything but the worker that draws in the background, see <see cref="GenerationSetup.AddGenerationWorker"/>.</summary>
    public static IServiceCollection AddEdu4AllCore(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .AddData(configuration)
            .AddAccounts()
            .AddClassrooms()
            .AddAssignments()
            .AddSafety(configuration)
            .AddProviders()
            .AddUsage(configuration)
            .AddGeneration(configuration)
            .AddGallery()
            .AddSafeguarding(configuration)
            .AddSingleton<ChangeFeed>();
}
