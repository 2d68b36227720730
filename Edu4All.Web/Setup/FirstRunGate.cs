using Edu4All.Core.Accounts;

namespace Edu4All.Web.Setup;

/// <summary>While the school has no administrator, every page leads to the one that makes it.</summary>
internal static class FirstRunGate
{
    private const string SetupPath = "/account/setup";

    public static void UseFirstRun(this WebApplication app)
    {
        var founded = false;
        app.Use(
            async (context, next) =>
            {
                founded =
                    founded
                    || !await context
                        .RequestServices.GetRequiredService<FirstRun>()
                        .IsDueAsync(context.RequestAborted);
                if (!founded && IsPage(context))
                {
                    context.Response.Redirect(SetupPath);
                    return;
                }

                await next(context);
            }
        );
    }

    private static bool IsPage(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && !context.Request.Path.StartsWithSegments(SetupPath)
        && !context.Request.Path.StartsWithSegments("/health")
        && context
            .Request.Headers.Accept.ToString()
            .Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
