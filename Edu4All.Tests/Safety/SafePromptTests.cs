using System.Reflection;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety;

public sealed class SafePromptTests
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void It_has_no_constructor_that_others_can_reach()
    {
        var constructors = typeof(SafePrompt).GetConstructors(All);

        Assert.All(constructors, constructor => Assert.True(constructor.IsPrivate));
        Assert.True(typeof(SafePrompt).IsSealed);
        // A record would bring `with`, and with it another text under the same gate.
        Assert.Null(typeof(SafePrompt).GetMethod("<Clone>$"));
    }

    [Fact]
    public void Nothing_of_it_can_be_changed() =>
        Assert.All(
            typeof(SafePrompt).GetProperties(All),
            property => Assert.Null(property.SetMethod)
        );

    [Fact]
    public void Only_the_composer_gives_one_out()
    {
        var makers =
            from assembly in new[] { typeof(SafePrompt).Assembly, typeof(Program).Assembly }
            from type in assembly.GetTypes()
            from method in type.GetMethods(All)
            where Gives(method.ReturnType)
            select $"{type.FullName}.{method.Name}";

        Assert.Equal(
            [
                "Edu4All.Core.Providers.ImageRequest.get_Prompt",
                "Edu4All.Core.Safety.SafePrompt+Composer.Compose",
            ],
            makers.Order(StringComparer.Ordinal)
        );
    }

    private static bool Gives(Type type) =>
        type == typeof(SafePrompt)
        || (type.IsGenericType && type.GetGenericArguments().Any(Gives))
        || (type.HasElementType && Gives(type.GetElementType()!));
}
