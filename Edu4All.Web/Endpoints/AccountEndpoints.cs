using Edu4All.Core.Accounts;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Edu4All.Web.Endpoints;

/// <summary>Signing out: posts with an antiforgery token, never links.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/account").RequireAuthorization();
        group.MapPost("/logout", LogOutAsync);
        group.MapPost("/logout-everywhere", LogOutEverywhereAsync);
    }

    // [FromForm] is what makes the framework check the antiforgery token before it calls these.
    private static async Task<RedirectHttpResult> LogOutAsync(
        HttpContext context,
        SignInManager<AppUser> signIn,
        SessionEnd sessions,
        [FromForm] string? returnUrl
    )
    {
        // The other tabs of this browser go, too. After the answer: this tab is on its way to a page of its own.
        if (Caller.From(context.User) is { } caller && SessionId.Of(context.User) is { } session)
        {
            context.Response.OnCompleted(() =>
            {
                sessions.End(caller.Id, session);
                return Task.CompletedTask;
            });
        }

        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(returnUrl.Or("/"));
    }

    private static async Task<RedirectHttpResult> LogOutEverywhereAsync(
        HttpContext context,
        SignInManager<AppUser> signIn,
        SessionEnd sessions,
        [FromForm] string? returnUrl
    )
    {
        if (await signIn.UserManager.GetUserAsync(context.User) is { } user)
        {
            await signIn.UserManager.UpdateSecurityStampAsync(user);
            sessions.End(user.Id);
        }

        return await LogOutAsync(context, signIn, sessions, returnUrl);
    }
}
