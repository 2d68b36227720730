using System.Globalization;
using Edu4All.Web.Components.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Radzen;

namespace Edu4All.Web.Setup;

/// <summary>Blazor, Radzen and the languages of the interface.</summary>
internal static class PagesSetup
{
    // English first; a language is a set of resource files and a line here.
    private static readonly string[] Languages = ["en-GB", "en-US"];

    public static void AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddScoped<LocalTime>();
        services.AddSingleton<Money>();
        services.Configure<RequestLocalizationOptions>(static options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages[0]);
            options.SupportedCultures = options.SupportedUICultures = [
                .. Languages.Select(CultureInfo.GetCultureInfo),
            ];
        });
    }

    public static void UseLanguages(this WebApplication app) =>
        app.UseWhen(
            static context => !BytesOnly.Is(context),
            static pages => pages.UseRequestLocalization()
        );

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(
            "/not-found",
            "?status={0}",
            createScopeForStatusCodePages: true
        );
        app.Use(
            static (context, next) =>
            {
                // A page about a form that was refused is read, not sent: the form would be refused once more on it.
                if (
                    context.Features.Get<IStatusCodeReExecuteFeature>() is not null
                    || context.Features.Get<IExceptionHandlerFeature>() is not null
                )
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            }
        );
    }

    /// <summary>
    /// An address that leads nowhere is not found, for everybody: authorization would send strangers to sign in for it. Goes
    /// before authorization.
    /// </summary>
    public static void UseUnknownAddresses(this WebApplication app) =>
        app.Use(
            static (context, next) =>
            {
                if (context.GetEndpoint() is null)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                return next(context);
            }
        );
}
