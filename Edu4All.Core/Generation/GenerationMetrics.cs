using System.Diagnostics;
using System.Diagnostics.Metrics;
using Edu4All.Core.Data;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>
/// What a monitor may know: how many, how long, by which provider, with which end. Never words, names or ids of people. Meter and
/// activity source are both named <see cref="Name"/>.
/// </summary>
public sealed class GenerationMetrics
{
    /// <summary>Under which the meter and the activity source are found.</summary>
    public const string Name = "Edu4All";

    private static readonly ActivitySource Activities = new(Name);

    private readonly Counter<long> _submissions;
    private readonly Histogram<double> _drawings;
    private readonly IDbContextFactory<AppDbContext> _databases;
    private readonly TimeProvider _clock;

    public GenerationMetrics(
        IMeterFactory meters,
        IDbContextFactory<AppDbContext> databases,
        TimeProvider clock
    )
    {
        (_databases, _clock) = (databases, clock);
        var meter = meters.Create(Name);
        _submissions = meter.CreateCounter<long>(
            "edu4all.submissions",
            "{description}",
            "Descriptions that were taken in, by verdict and category."
        );
        _drawings = meter.CreateHistogram<double>(
            "edu4all.drawing.duration",
            "s",
            "From the queue to the end of an attempt, by provider and end."
        );
        meter.CreateObservableGauge(
            "edu4all.queue.waiting",
            () => ReadQueue().Waiting,
            "{attempt}",
            "Attempts that wait for a worker."
        );
        meter.CreateObservableGauge(
            "edu4all.queue.oldest",
            () => ReadQueue().Oldest.TotalSeconds,
            "s",
            "How long the oldest of them has waited."
        );
        meter.CreateObservableGauge(
            "edu4all.provider.halted",
            ReadHalts,
            "{provider}",
            "Providers that nothing is sent to until an administrator has acted, by reason."
        );
    }

    // By provider and reason; none when all draw.
    private List<Measurement<int>> ReadHalts()
    {
        using var db = _databases.CreateDbContext();
        return
        [
            .. db
                .ProviderHalts.Select(halt => new { halt.Provider, halt.Reason })
                .AsEnumerable()
                .Select(halt => new Measurement<int>(
                    1,
                    new("provider", halt.Provider),
                    new KeyValuePair<string, object?>("reason", halt.Reason.ToString())
                )),
        ];
    }

    /// <summary>How many attempts wait, and how long the oldest of them has.</summary>
    public (int Waiting, TimeSpan Oldest) ReadQueue()
    {
        using var db = _databases.CreateDbContext();
        var waiting = db.Attempts.Where(attempt => attempt.State == AttemptState.Waiting);
        var oldest = waiting.Min(attempt => (DateTime?)attempt.CreatedAt);
        return (
            waiting.Count(),
            oldest is { } since ? _clock.GetUtcNow().UtcDateTime - since : TimeSpan.Zero
        );
    }

    internal void Submitted(Verdict verdict) =>
        _submissions.Add(
            1,
            new("verdict", verdict.Kind.ToString()),
            new KeyValuePair<string, object?>("category", verdict.Category.ToString())
        );

    /// <summary>Measures one drawing until it is told how it ended.</summary>
    internal Drawing BeginDrawing(string provider) => new(this, provider);

    internal sealed class Drawing(GenerationMetrics metrics, string provider) : IDisposable
    {
        private readonly Activity? _activity = Activities.StartActivity("edu4all.draw");
        private readonly long _started = metrics._clock.GetTimestamp();
        private string _end = "Abandoned";

        public void End(GenerationOutcome outcome) =>
            _end = outcome is GenerationOutcome.Ended ended
                ? ended.End.ToString()
                : outcome.GetType().Name;

        public void Dispose()
        {
            metrics._drawings.Record(
                metrics._clock.GetElapsedTime(_started).TotalSeconds,
                new("provider", provider),
                new KeyValuePair<string, object?>("end", _end)
            );
            _activity?.SetTag("edu4all.provider", provider);
            _activity?.SetTag("edu4all.end", _end);
            _activity?.Dispose();
        }
    }
}
