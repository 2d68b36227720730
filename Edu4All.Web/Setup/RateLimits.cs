using System.Threading.RateLimiting;
using Edu4All.Web.Components.Account;
using Microsoft.Extensions.Localization;

namespace Edu4All.Web.Setup;

/// <summary>
/// Limits on what can be guessed. A whole class comes from one address, so these are wide enough for thirty children who
/// sign in at once; what stops the guessing of one PIN is the lock on the account.
/// </summary>
internal static class RateLimits
{
    /// <summary>
    /// Requests a minute from one address. Thirty children need four each, from the code to the PIN, and have five mistakes
    /// each to make.
    /// </summary>
    private const int PerMinute = 300;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(static options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static async (context, cancellationToken) =>
            {
                var response = context.HttpContext.Response;
                response.Headers.RetryAfter = "60";
                response.ContentType = "text/plain; charset=utf-8";
                var text = context.HttpContext.RequestServices.GetRequiredService<
                    IStringLocalizer<AccountText>
                >();
                await response.WriteAsync(text["TooMany"], cancellationToken);
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                static context =>
                    context.IsGuess()
                        ? RateLimitPartition.GetSlidingWindowLimiter(
                            context.Connection.RemoteIpAddress?.ToString() ?? "",
                            static _ =>
                                new()
                                {
                                    PermitLimit = PerMinute,
                                    Window = TimeSpan.FromMinutes(1),
                                    SegmentsPerWindow = 6,
                                }
                        )
                        : RateLimitPartition.GetNoLimiter("")
            );
        });

    private static bool IsGuess(this HttpContext context) =>
        context.Request.Path.StartsWithSegments("/join")
        || (
            HttpMethods.IsPost(context.Request.Method)
            && context.Request.Path.StartsWithSegments("/account")
        );
}
