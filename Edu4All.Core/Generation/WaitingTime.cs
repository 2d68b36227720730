using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>Guesses how long it takes until a picture is there. Rather too long than too short.</summary>
public sealed class WaitingTime(
    ProviderGate gate,
    DrawingTimes times,
    IOptions<GenerationOptions> options
)
{
    /// <summary>Whether a provider fails again and again, so that those who wait for it wait until it answers again.</summary>
    internal bool IsSilent(string provider) => gate.Look(provider) is { IsBroken: true };

    /// <summary>From now until the picture of this place is there; null when nobody can know.</summary>
    /// <param name="provider">Who draws.</param>
    /// <param name="place">Place among those who wait for that provider, counted from 1.</param>
    /// <param name="drawing">How many it draws at the moment.</param>
    internal TimeSpan? Guess(string provider, int place, int drawing)
    {
        var traffic = gate.Look(provider);
        if (
            place < 1
            || traffic is { IsBroken: true }
            || times.FindMedian(provider) is not { } each
        )
        {
            return null;
        }

        var together = Math.Max(1, traffic?.Concurrency ?? options.Value.Workers);
        var byHands = each * Math.Ceiling((place + drawing) / (double)together);
        return traffic is null
            ? byHands
            : traffic.Wait + Longer(byHands, each + ByMinutes(traffic, place));
    }

    // The places of this minute are taken; each full minute brings as many again.
    private static TimeSpan ByMinutes(TrafficState traffic, int place) =>
        traffic.PerMinute is { } perMinute && place > perMinute - traffic.LastMinute
            ? TimeSpan.FromMinutes(
                Math.Ceiling(
                    (place - Math.Max(0, perMinute - traffic.LastMinute)) / (double)perMinute
                )
            )
            : TimeSpan.Zero;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
