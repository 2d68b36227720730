using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Keeps one person from submitting without end: refused words cost no try, so the tries alone do not. Here rather than in a
/// middleware because presses of a button travel on an open connection.
/// </summary>
public sealed class SubmissionPace(IOptions<GenerationOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<Guid> _limiter = PartitionedRateLimiter.Create<
        Guid,
        Guid
    >(author =>
        RateLimitPartition.GetSlidingWindowLimiter(
            author,
            _ =>
                new()
                {
                    PermitLimit = options.Value.SubmissionsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                    QueueLimit = 0,
                }
        )
    );

    internal bool TryTake(Guid author)
    {
        using var lease = _limiter.AttemptAcquire(author);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
