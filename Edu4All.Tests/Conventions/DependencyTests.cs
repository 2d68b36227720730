using System.Reflection;
using System.Text.RegularExpressions;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Web.Components;

namespace Edu4All.Tests.Conventions;

public sealed partial class DependencyTests
{
    private static readonly Assembly Core = typeof(GenerationService).Assembly;

    [Fact]
    public void Core_knows_no_page()
    {
        string[] strangers =
        [
            "Edu4All.Web",
            "Microsoft.AspNetCore.Components",
            "Microsoft.AspNetCore.Mvc",
            "Radzen",
        ];

        var references = Core.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(
            references,
            name => strangers.Any(stranger => name.StartsWith(stranger, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Only_the_generation_service_asks_a_provider_to_draw()
    {
        var callers = Sources
            .Files("Edu4All.Core", "*.cs")
            .Concat(Sources.Files("Edu4All.Web", "*.cs", "*.razor"))
            .Where(file => AsksAProvider().IsMatch(file.Text()))
            .Select(Sources.Name)
            .Where(name => !name.StartsWith("Edu4All.Core/Providers/", StringComparison.Ordinal));

        Assert.Equal(["Edu4All.Core/Generation/GenerationService.Passage.cs"], callers);
    }

    [Fact]
    public void Only_the_catalogue_is_handed_the_providers_and_only_the_generation_service_takes_one_out()
    {
        var holders = Core.GetTypes()
            .Concat(typeof(App).Assembly.GetTypes())
            .SelectMany(type =>
                type.GetConstructors(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
                )
            )
            .Where(constructor =>
                constructor.GetParameters().Any(p => MentionsProvider(p.ParameterType))
            )
            .Select(constructor => constructor.DeclaringType!)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Distinct();
        var takers = Sources
            .Files("Edu4All.Core", "*.cs")
            .Concat(Sources.Files("Edu4All.Web", "*.cs", "*.razor"))
            .Where(file => file.Text().Contains("roviders.Get(", StringComparison.Ordinal))
            .Select(Sources.Name);

        Assert.Equal([typeof(ProviderCatalog)], holders);
        Assert.Equal(["Edu4All.Core/Generation/GenerationService.Passage.cs"], takers);
    }

    [Fact]
    public void A_provider_takes_a_safe_prompt_and_nobody_but_the_composer_can_make_one()
    {
        Assert.Equal(
            typeof(SafePrompt),
            typeof(ImageRequest).GetProperty(nameof(ImageRequest.Prompt))!.PropertyType
        );
        Assert.All(
            typeof(SafePrompt).GetConstructors(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
            ),
            constructor => Assert.True(constructor.IsPrivate)
        );
    }

    [Fact]
    public void No_component_holds_a_database_a_provider_or_the_text_of_a_prompt()
    {
        string[] forbidden =
        [
            "DbContext",
            "IImageProvider",
            "ImageRequest",
            "SafePrompt",
            "UserManager<AppUser> ",
        ];

        var found = Sources
            .Files("Edu4All.Web/Components", "*.razor")
            .Where(file =>
                forbidden.Any(word => file.Text().Contains(word, StringComparison.Ordinal))
            )
            .Select(Sources.Name);

        Assert.Empty(found);
    }

    private static bool MentionsProvider(Type type) =>
        type == typeof(IImageProvider)
        || type.GenericTypeArguments.Contains(typeof(IImageProvider));

    [GeneratedRegex(@"(provider|Provider|\))\.DrawAsync\(")]
    private static partial Regex AsksAProvider();
}
