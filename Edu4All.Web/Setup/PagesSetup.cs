using System.Globalization;
using Edu4All.Web.Components.Shared;
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
        services.Configure<RequestLocalizationOptions>(static options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages[0]);
            options.SupportedCultures = options.SupportedUICultures = [
                .. Languages.Select(CultureInfo.GetCultureInfo),
            ];
        });
    }

    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    }
}
