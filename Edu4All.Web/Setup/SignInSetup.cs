using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Web.Components.Account;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Edu4All.Web.Setup;

/// <summary>Cookies, policies and the keys that guard them.</summary>
internal static class SignInSetup
{
    /// <summary>How soon a changed security stamp ends a session that is in use.</summary>
    private static readonly TimeSpan StampCheck = TimeSpan.FromMinutes(1);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(static cookie =>
        {
            cookie.Cookie.Name = "edu4all";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = "/account/login";
            // A child who goes back after signing out finds the page where children and teachers can both sign in.
            var toLogin = cookie.Events.OnRedirectToLogin;
            cookie.Events.OnRedirectToLogin = context =>
            {
                if (context.Request.Path.StartsWithSegments("/desk"))
                {
                    context.RedirectUri = SessionCircuit.SignedOutPage;
                }

                return toLogin(context);
            };
            // Not yours is not there: a page that says "forbidden" says that there is something.
            cookie.Events.OnRedirectToAccessDenied = static context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
            // Twenty objects and a database would be made for every picture, to find that it is not time yet.
            cookie.Events.OnValidatePrincipal = static context =>
                context.Properties.IssuedUtc is { } issued
                && context
                    .HttpContext.RequestServices.GetRequiredService<TimeProvider>()
                    .GetUtcNow() - issued
                    <= StampCheck
                    ? Task.CompletedTask
                    : SecurityStampValidator.ValidatePrincipalAsync(context);
            // A school day: a tablet that goes round in class signs everybody out in the evening.
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        });
        services.PostConfigureAll<CookieAuthenticationOptions>(static cookie =>
            cookie.TicketDataFormat = new RememberedTickets(cookie.TicketDataFormat)
        );
        services.Configure<SecurityStampValidatorOptions>(static options =>
        {
            options.ValidationInterval = StampCheck;
            options.OnRefreshingPrincipal = static context =>
            {
                SessionId.Keep(context.CurrentPrincipal, context.NewPrincipal);
                return Task.CompletedTask;
            };
        });
        services
            .AddAuthorizationBuilder()
            .AddPolicy(Policies.Student, static policy => policy.RequireRole(Roles.Student))
            .AddPolicy(
                Policies.Staff,
                static policy => policy.RequireRole(Roles.Teacher, Roles.Administrator)
            )
            .AddPolicy(
                Policies.Administrator,
                static policy => policy.RequireRole(Roles.Administrator)
            )
            // What says nothing about who may come in lets nobody in.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<CircuitHandler, SessionCircuit>();
        services.AddScoped<AuthenticationStateProvider, StampCheckingStateProvider>();
        services.AddScoped<IUserClaimsPrincipalFactory<AppUser>, NamedPrincipalFactory>();
        services.AddDataProtection().SetApplicationName("Edu4All");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            provider => new ConfigureOptions<KeyManagementOptions>(options =>
                options.XmlRepository = new FileSystemXmlRepository(
                    new DirectoryInfo(provider.GetRequiredService<DataDirectory>().Keys),
                    NullLoggerFactory.Instance
                )
            )
        );
    }
}

/// <summary>Names of the policies that pages ask for.</summary>
internal static class Policies
{
    public const string Student = "Student";
    public const string Staff = "Staff";
    public const string Administrator = "Administrator";
}
