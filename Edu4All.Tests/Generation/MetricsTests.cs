using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class MetricsTests : SchoolTest
{
    private readonly ConcurrentQueue<string> _measured = new();

    [Fact]
    public async Task What_is_taken_in_and_drawn_is_counted_without_words_or_names()
    {
        using var listener = Listen(School.Get<IMeterFactory>());
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Provider.Answers(new ProviderOutcome.QuotaExhausted());
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        Assert.Equal(
            [
                "edu4all.submissions verdict=Stop category=Weapons",
                "edu4all.submissions verdict=Allow category=None",
                "edu4all.drawing.duration provider=scripted end=Drawn",
                "edu4all.submissions verdict=Allow category=None",
                "edu4all.drawing.duration provider=scripted end=QuotaExhausted",
            ],
            _measured
        );
    }

    [Fact]
    public async Task The_queue_says_how_many_wait_and_how_long_the_oldest_has()
    {
        var metrics = School.Get<GenerationMetrics>();
        Assert.Equal((0, TimeSpan.Zero), metrics.ReadQueue());
        var lesson = await School.AddLessonAsync();
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromSeconds(40));
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromSeconds(2));

        var (waiting, oldest) = metrics.ReadQueue();

        Assert.Equal((2, 42), (waiting, (int)Math.Round(oldest.TotalSeconds)));
    }

    [Fact]
    public async Task A_trace_names_the_provider_and_the_end_and_nothing_else()
    {
        var traces = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GenerationMetrics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllData,
            ActivityStopped = traces.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var lesson = await School.AddLessonAsync();

        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.All(
            traces,
            trace =>
                Assert.Equal(
                    ["edu4all.end", "edu4all.provider"],
                    trace.TagObjects.Select(tag => tag.Key).Order(StringComparer.Ordinal)
                )
        );
        Assert.NotEmpty(traces);
    }

    private MeterListener Listen(IMeterFactory factory)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (
                    instrument.Meter.Name == GenerationMetrics.Name
                    && instrument.Meter.Scope == factory
                )
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((i, _, tags, _) => Note(i, tags));
        listener.SetMeasurementEventCallback<double>((i, _, tags, _) => Note(i, tags));
        listener.Start();
        return listener;
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = instrument.Name;
        foreach (var (key, value) in tags)
        {
            text += $" {key}={value}";
        }

        _measured.Enqueue(text);
    }
}
