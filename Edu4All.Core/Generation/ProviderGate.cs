using System.Collections.Concurrent;
using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// Keeps to what each provider can take. Asked before an attempt is taken out of the queue: one that may not be sent now stays
/// there, with its place. The sketchbook has as many places as there are workers. Of this process only; two share what they learn by
/// being told "too many" twice.
/// </summary>
public sealed class ProviderGate(
    ProviderCatalog providers,
    DatabaseTurns turns,
    WorkSignal signal,
    IOptions<GenerationOptions> options,
    TimeProvider clock
)
{
    private readonly ConcurrentDictionary<string, ProviderTraffic> _traffic = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is known of a provider outside; null of the sketchbook.</summary>
    public TrafficState? Look(string provider) =>
        providers.IsOutside(provider) ? Of(provider).Look() : null;

    /// <summary>Whether there is a place for one more request.</summary>
    internal bool HasRoom(string provider) => Of(provider).HasRoom();

    /// <summary>Takes a place for one request; null when none may be sent now. To be disposed when the answer is there.</summary>
    internal GatePass? TryEnter(string provider) => Of(provider).TryEnter();

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
            name =>
                new(
                    providers.IsOutside(name)
                        ? providers.OptionsOf(name)
                        : new ProviderOptions { Concurrency = options.Value.Workers },
                    options.Value.BusyWait,
                    turns,
                    signal,
                    clock
                )
        );
}

/// <summary>A place for one request to a provider.</summary>
internal sealed class GatePass(ProviderTraffic? traffic, DateTimeOffset entered, IDisposable? hurry)
    : IDisposable
{
    private bool _wasSent;
    private bool _isOver;

    /// <summary>For what needs no place.</summary>
    public static GatePass Free { get; } = new(null, default, null);

    /// <summary>Something is sent now, so that it counts.</summary>
    public void Sent()
    {
        _wasSent = true;
        hurry?.Dispose();
    }

    public void Dispose()
    {
        if (traffic is not null && !_isOver)
        {
            _isOver = true;
            hurry?.Dispose();
            traffic.Leave(entered, _wasSent);
        }
    }
}
