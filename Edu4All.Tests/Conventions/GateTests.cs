using System.Reflection;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Conventions;

/// <summary>No words reach a provider but by <see cref="GenerationService"/>.</summary>
public sealed class GateTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type[] Providers =
    [
        .. typeof(IImageProvider)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IImageProvider))),
    ];

    [Fact]
    public void Nobody_else_asks_a_provider_to_draw()
    {
        Assert.True(Providers.Length >= 3);
        Assert.Equal(
            [nameof(GenerationService)],
            Calls.To([
                .. Providers.Select(type => type.GetMethod(nameof(IImageProvider.DrawAsync))!),
            ])
        );
    }

    [Fact]
    public void Nobody_else_asks_a_provider_what_a_picture_shows()
    {
        var describing = Providers.Select(type =>
            type.GetMethod(nameof(IImageProvider.DescribeAsync))
        );

        // The interface and all of ours that can; GenerationService is the only one who may, whether it does or not.
        Assert.True(describing.OfType<MethodBase>().Count() >= 4);
        Assert.All(
            Calls.To([.. describing.OfType<MethodBase>()]),
            caller => Assert.Equal(nameof(GenerationService), caller)
        );
    }

    [Fact]
    public void Nobody_asks_a_service_behind_the_providers_back()
    {
        var services = typeof(IPictureApi)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IPictureApi)))
            .ToList();

        Assert.True(services.Count >= 3);
        Assert.Equal(
            [nameof(OutsideProvider)],
            Calls.To([
                .. services.SelectMany(type =>
                    type.GetMethods(All | BindingFlags.DeclaredOnly)
                        .Where(method =>
                            // The form that the interface has; a service may part its own work under the same name.
                            method.IsPublic
                            && method.Name
                                is nameof(IPictureApi.AskAsync)
                                    or nameof(IPictureApi.DescribeAsync)
                        )
                ),
            ])
        );
        Assert.Equal(
            [nameof(ProviderFactory)],
            Calls.To([.. services.SelectMany(type => type.GetConstructors(All))])
        );
    }

    [Fact]
    public void Nobody_else_takes_one_out_of_the_catalogue() =>
        Assert.Equal(
            [nameof(GenerationService), nameof(ProviderCatalog)],
            Calls.To(typeof(ProviderCatalog).GetMethod("Get", All)!)
        );

    [Fact]
    public void Nobody_else_makes_one() =>
        Assert.Equal(
            [nameof(ProviderCatalog), nameof(ProviderFactory)],
            Calls.To([
                typeof(ProviderFactory).GetMethod("Make", All)!,
                .. Providers.SelectMany(type => type.GetConstructors(All)),
            ])
        );

    [Fact]
    public void Nobody_else_composes_a_prompt()
    {
        Assert.Equal(
            [nameof(GenerationService)],
            Calls.To(typeof(SafePrompt.Composer).GetMethod(nameof(SafePrompt.Composer.Compose))!)
        );
        Assert.Equal(
            [nameof(SafePrompt)],
            Calls.To(typeof(SafePrompt).GetConstructors(All).Cast<MethodBase>().ToArray())
        );
    }

    [Fact]
    public void Nobody_is_given_a_provider_or_a_moderator_who_is_not_on_this_way()
    {
        var given =
            from assembly in new[] { typeof(IImageProvider).Assembly, typeof(Program).Assembly }
            from type in assembly.GetTypes()
            where !type.IsNested
            from type2 in type.GetConstructors(All)
                .SelectMany(constructor => constructor.GetParameters())
                .Select(parameter => parameter.ParameterType)
                .Concat(type.GetProperties(All).Select(property => property.PropertyType))
            where Holds(type2, typeof(IImageProvider)) || Holds(type2, typeof(IModerator))
            select type.Name;

        Assert.Equal(
            [nameof(GenerationService), nameof(ProviderCatalog)],
            given.Distinct().Order(StringComparer.Ordinal)
        );
    }

    private static bool Holds(Type type, Type wanted) =>
        type.IsAssignableTo(wanted)
        || (type.IsGenericType && type.GetGenericArguments().Any(inner => Holds(inner, wanted)));
}
