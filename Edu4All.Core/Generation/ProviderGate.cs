using System.Collections.Concurrent;
using Edu4All.Core.Providers;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Keeps to what each provider can take. Asked before an attempt is taken out of the queue: one that may not be sent now stays
/// there, with its place. What is inside the school is not limited. Of this process only; two share what they learn by being told "too
/// many" twice.
/// </summary>
public sealed class ProviderGate(
    ProviderCatalog providers,
    IOptions<GenerationOptions> options,
    TimeProvider clock
)
{
    private readonly ConcurrentDictionary<string, ProviderTraffic> _traffic = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is known of a provider; null when it is not limited.</summary>
    public TrafficState? Look(string provider) =>
        providers.IsOutside(provider) ? Of(provider).Look() : null;

    /// <summary>Takes a place for one request; null when none may be sent now. To be disposed when the answer is there.</summary>
    internal GatePass? TryEnter(string provider) =>
        providers.IsOutside(provider) ? Of(provider).TryEnter() : GatePass.Free;

    /// <summary>Learns from an answer.</summary>
    internal void Learn(string provider, ProviderOutcome answer)
    {
        if (providers.IsOutside(provider))
        {
            Of(provider).Learn(answer);
        }
    }

    private ProviderTraffic Of(string provider) =>
        _traffic.GetOrAdd(
            provider,
            name => new(providers.OptionsOf(name), options.Value.BusyWait, clock)
        );
}

/// <summary>A place for one request to a provider.</summary>
internal sealed class GatePass(ProviderTraffic? traffic, DateTimeOffset entered) : IDisposable
{
    private bool _wasSent;
    private bool _isOver;

    /// <summary>For what is not limited.</summary>
    public static GatePass Free { get; } = new(null, default);

    /// <summary>Something is sent now, so that it counts.</summary>
    public void Sent() => _wasSent = true;

    public void Dispose()
    {
        if (traffic is not null && !_isOver)
        {
            _isOver = true;
            traffic.Leave(entered, _wasSent);
        }
    }
}
