using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Safety;

internal static class SafetySetup
{
    public static IServiceCollection AddSafety(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ModerationOptions>(configuration.GetSection("Edu4All:Moderation"));
        return services
            .AddSingleton<PromptScreen>()
            .AddSingleton<SafePrompt.Composer>()
            .AddSingleton<RuleBook>()
            .AddSingleton<IModerator, NoModerator>();
    }
}
