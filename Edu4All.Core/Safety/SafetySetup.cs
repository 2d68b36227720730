using Edu4All.Core.Data;
using Edu4All.Core.Safety.AzureContentSafety;
using Edu4All.Core.Safety.OpenAI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Safety;

internal static class SafetySetup
{
    public static IServiceCollection AddSafety(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<ModerationOptions>(configuration.GetSection("Edu4All:Moderation"));
        return services
            .AddSingleton(static services =>
                PromptScreen.Read(
                    Path.Combine(
                        services.GetRequiredService<DataDirectory>().Root,
                        PromptScreen.OwnLists
                    )
                )
            )
            .AddHostedService<ScreenStart>()
            .AddSingleton<SafePrompt.Composer>()
            .AddSingleton<SafeWays>()
            .AddSingleton<RuleBench>()
            .AddSingleton<RuleBook>()
            .AddSingleton(MakeModerator);
    }

    private static IModerator MakeModerator(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ModerationOptions>>().Value;
        return options.Kind switch
        {
            ModerationKind.None => new NoModerator(),
            ModerationKind.OpenAI => new OpenAIModerator(
                options,
                services.GetRequiredService<TimeProvider>()
            ),
            ModerationKind.AzureContentSafety => new AzureContentSafetyModerator(
                options,
                services.GetRequiredService<TimeProvider>()
            ),
            _ => throw new InvalidOperationException(
                $"No moderation of the kind {options.Kind} is built in."
            ),
        };
    }
}
