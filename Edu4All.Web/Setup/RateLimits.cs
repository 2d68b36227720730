using System.Threading.RateLimiting;

namespace Edu4All.Web.Setup;

/// <summary>
/// Limits on what can be guessed. A whole class comes from one address, so these are wide enough for thirty children who
/// sign in at once; what stops the guessing of one PIN is the lock on the account.
/// </summary>
internal static class RateLimits
{
    /// <summary>Posts a minute from one address: thirty children with five mistakes each.</summary>
    private const int PerMinute = 150;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(static options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
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
