using System.Reflection;
using Edu4All.Web.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Edu4All.Tests.Conventions;

public sealed class PageTests
{
    [Fact]
    public void Every_page_says_who_may_open_it()
    {
        var silent = typeof(App)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes<RouteAttribute>().Any())
            .Where(type =>
                !type.GetCustomAttributes(inherit: true)
                    .Any(attribute => attribute is IAuthorizeData or IAllowAnonymous)
            )
            .Select(type => type.FullName);

        Assert.Empty(silent);
    }
}
