using Edu4All.Core;
using Edu4All.Core.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Conventions;

public sealed class DependencyTests
{
    [Fact]
    public void Core_knows_no_page() =>
        Assert.DoesNotContain(
            typeof(CoreSetup).Assembly.GetReferencedAssemblies().Select(name => name.Name!),
            name =>
                name.StartsWith("Edu4All.", StringComparison.Ordinal)
                || name.StartsWith("Radzen", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal)
        );

    [Fact]
    public void What_is_particular_to_SQLite_stands_in_one_folder()
    {
        var elsewhere = Repository
            .FilesUnder("Edu4All.Core", ".cs")
            .Concat(Repository.FilesUnder("Edu4All.Web", ".cs", ".razor"))
            .Where(file =>
                !file.Contains("/Data/Sqlite/", StringComparison.Ordinal)
                && !file.Contains("/Migrations/", StringComparison.Ordinal)
                // Tells SQLite's errors from bugs.
                && file != "Edu4All.Core/Data/StorageProblem.cs"
            )
            .Where(file =>
                Repository.Read(file) is var text
                && (
                    text.Contains("Microsoft.Data.Sqlite", StringComparison.Ordinal)
                    || text.Contains("PRAGMA", StringComparison.Ordinal)
                    || text.Contains("SqlRaw", StringComparison.Ordinal)
                )
            );

        Repository.None(elsewhere);
    }

    [Fact]
    public void No_component_holds_a_database_a_provider_or_the_text_of_a_prompt()
    {
        string[] forbidden =
        [
            nameof(AppDbContext),
            "IDbContextFactory",
            "IImageProvider",
            "IModerator",
            "SafePrompt",
            "UserManager<",
        ];
        var found =
            from file in Repository.FilesUnder("Edu4All.Web/Components", ".razor")
            // Plain pages that set cookies live as long as one request; Identity's scoped services are made for that.
            let words = file.Contains("/Account/", StringComparison.Ordinal)
                ? forbidden[..^1]
                : forbidden
            from word in words
            where Repository.Read(file).Contains(word, StringComparison.Ordinal)
            select $"{file}: {word}";

        Repository.None(found);
    }

    [Fact]
    public void Nor_is_one_injected_into_it()
    {
        var found =
            from type in typeof(Program).Assembly.GetTypes()
            where type.IsAssignableTo(typeof(IComponent))
            from property in type.GetProperties(
                System.Reflection.BindingFlags.Instance
                    | System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.NonPublic
            )
            where
                property.IsDefined(typeof(InjectAttribute), inherit: true)
                && (
                    property.PropertyType.IsAssignableTo(typeof(DbContext))
                    || (
                        property.PropertyType.IsGenericType
                        && property.PropertyType.GetGenericTypeDefinition()
                            == typeof(IDbContextFactory<>)
                    )
                )
            select $"{type.Name}.{property.Name}";

        Repository.None(found);
    }

    [Fact]
    public void Every_page_says_who_may_come_in()
    {
        var pages = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false))
            .ToList();

        Assert.True(pages.Count > 10);
        Repository.None(
            pages
                .Where(page =>
                    page.IsDefined(typeof(AuthorizeAttribute), inherit: false)
                    == page.IsDefined(typeof(AllowAnonymousAttribute), inherit: false)
                )
                .Select(page => page.Name)
        );
    }
}
