using System.Diagnostics;
using Edu4All.Benchmarks.Host;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;

namespace Edu4All.Benchmarks.Load;

/// <summary>When a student pressed, saw the picture and had its bytes; times of <see cref="Stopwatch"/>.</summary>
internal sealed record Press(long Pressed, long Seen, long Loaded);

/// <summary>
/// One student at the desk. Signs in and fetches the picture over HTTP as a browser does; in the place of a Blazor circuit it
/// calls what the desk's page calls: it submits, listens to the feed and reads the desk again by the page's own rule. Only the
/// rendering is left out.
/// </summary>
internal sealed class Student(BenchApp app, Browser browser, Guid classroomId, Guid studentId)
    : IDisposable
{
    private readonly Caller _caller = new(studentId, IsStaff: false, IsAdministrator: false);
    private readonly StudentDesk _desks = app.Get<StudentDesk>();
    private readonly GenerationService _generation = app.Get<GenerationService>();
    private static int _students;

    private TaskCompletionSource<(Guid Artwork, long At)> _seen = new();

    // Everybody writes something else, so that nothing is asked once for all.
    private readonly int _number = Interlocked.Increment(ref _students);
    private Guid _assignmentId;
    private Desk? _desk;
    private LiveReading? _reading;

    public Guid ClassroomId => classroomId;

    public void Dispose()
    {
        browser.Dispose();
    }

    /// <summary>Opens the page, waits for the moment, presses, and waits for the picture; null when none came in time.</summary>
    public async Task<Press?> MakeAsync(Guid assignmentId, Task moment, TimeSpan limit)
    {
        (_assignmentId, _seen) = (
            assignmentId,
            new(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        _reading = new(ReadAsync);
        _desk = null;
        await ReadAsync(ChangedPart.Everything);
        using var page = app.Get<ChangeFeed>().Subscribe(OnChangedAsync);
        await moment;
        var pressed = Stopwatch.GetTimestamp();
        var answer = await _generation.SubmitAsync(
            _caller,
            assignmentId,
            new($"The Eiffel Tower on the moon with {_number} small red robots") { IsNew = true }
        );
        if (answer.Refusal is { } refusal)
        {
            Console.Error.WriteLine($"Refused: {refusal}");
            return null;
        }

        await _reading.CatchUpAsync();
        try
        {
            var (artwork, at) = await _seen.Task.WaitAsync(limit);
            await browser.GetAsync($"/artworks/{artwork}/image");
            return new(pressed, at, Stopwatch.GetTimestamp());
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    // As LivePage does: off the thread of who made the change; what only moves the place in the queue can wait.
    private Task OnChangedAsync(Change change)
    {
        var part = _desk?.PartOf(change, studentId) ?? ChangedPart.Nothing;
        switch (part)
        {
            case ChangedPart.Nothing:
                return Task.CompletedTask;
            case ChangedPart.Place:
                return Task.Run(FollowLaterAsync);
            default:
                _reading!.Changed(part);
                return Task.Run(_reading.CatchUpAsync);
        }
    }

    private async Task FollowLaterAsync()
    {
        var reading = _reading!;
        if (
            await reading.ChangedLaterAsync(
                ChangedPart.Place,
                _desk!.PlaceMayBeOld,
                CancellationToken.None
            ) && !_seen.Task.IsCompleted
        )
        {
            await reading.CatchUpAsync();
        }
    }

    // As DeskPage does.
    private async Task ReadAsync(ChangedPart part)
    {
        var followed = _desk is null ? null : await _desks.FollowAsync(_caller, _desk, part);
        _desk =
            followed
            ?? await _desks.GetAsync(_caller, _assignmentId, _desk, CancellationToken.None);
        if (_desk?.Latest?.ArtworkId is { } artwork)
        {
            _seen.TrySetResult((artwork, Stopwatch.GetTimestamp()));
        }
    }
}
