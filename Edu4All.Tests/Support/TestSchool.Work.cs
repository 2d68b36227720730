using Edu4All.Core;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Support;

public sealed partial class TestSchool
{
    public const string Words = "The Eiffel Tower on the moon";

    public static AssignmentDraft Draft { get; } =
        new("A monument somewhere unexpected", "Where would nobody expect it?", null, null, 3, "");

    public async Task<Guid> AddAssignmentAsync(
        Caller teacher,
        Guid classroomId,
        Func<AssignmentDraft, AssignmentDraft>? change = null
    )
    {
        var made = await Get<AssignmentService>()
            .CreateAsync(teacher, classroomId, change?.Invoke(Draft) ?? Draft, Stop);
        Assert.Null(made.Refusal);
        return made.Value;
    }

    /// <summary>Submits words, whatever comes of it.</summary>
    public Task<Answer<Submission, SubmitRefusal>> TrySubmitAsync(
        Caller author,
        Guid assignmentId,
        string words = Words
    ) => TryWishAsync(author, assignmentId, new(words) { IsNew = true });

    /// <summary>Submits a wish, whatever comes of it.</summary>
    public Task<Answer<Submission, SubmitRefusal>> TryWishAsync(
        Caller author,
        Guid assignmentId,
        PictureWish wish
    ) => Get<GenerationService>().SubmitAsync(author, assignmentId, wish, Stop);

    /// <summary>Submits words that must be taken in.</summary>
    public async Task<Guid> SubmitAsync(Caller author, Guid assignmentId, string words = Words)
    {
        var submission = await TrySubmitAsync(author, assignmentId, words);
        Assert.Null(submission.Refusal);
        return submission.Value!.AttemptId;
    }

    /// <summary>Puts an attempt into the queue past the intake, which takes one at a time from each child.</summary>
    public Task<Guid> QueueAsync(Caller author, Guid assignmentId, string words = Words) =>
        ReadAsync(async db =>
        {
            Clock.Advance(TimeSpan.FromMilliseconds(10));
            var attempt = Attempt.Begin(
                assignmentId,
                author.Id,
                words,
                Verdict.Allowed,
                0,
                Clock.Now
            );
            db.Attempts.Add(attempt);
            await db.SaveChangesAsync(Stop);
            return attempt.Id;
        });

    internal Task<ClaimedAttempt?> ClaimAsync() => Get<AttemptLedger>().ClaimNextAsync(Stop);

    /// <summary>Draws what is due, as the worker does. Returns how many.</summary>
    public async Task<int> DrawAllAsync()
    {
        for (var drawn = 0; ; drawn++)
        {
            var claims = await Get<AttemptLedger>()
                .ClaimAsync(Get<ProviderGate>(), 1, static _ => false, Stop);
            if (claims is not [var claim])
            {
                return drawn;
            }

            await Get<GenerationService>().DrawAsync(claim, Stop);
        }
    }

    /// <summary>Submits words and draws them.</summary>
    public Task<Artwork> DrawAsync(Caller author, Guid assignmentId, string words = Words) =>
        DrawWishAsync(author, assignmentId, new(words) { IsNew = true });

    /// <summary>The same for whatever else can be wished.</summary>
    public async Task<Artwork> DrawWishAsync(Caller author, Guid assignmentId, PictureWish wish)
    {
        var submission = await TryWishAsync(author, assignmentId, wish);
        Assert.Null(submission.Refusal);
        await DrawAllAsync();
        return await ArtworkOfAsync(submission.Value!.AttemptId);
    }

    /// <summary>Has the student write words that are stopped. Returns what the teacher finds in the inbox.</summary>
    public async Task<Guid> RaiseConcernAsync(Lesson lesson, string words = "a rabbit with a sword")
    {
        var attempt = await SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, words);
        return (await AttemptAsync(attempt)).ConcernId!.Value;
    }

    public async Task<Artwork> HandInAsync(TestStudent student, Artwork artwork)
    {
        Assert.Null(
            (await Get<HandInService>().HandInAsync(student.Caller, artwork.Id, Stop)).Refusal
        );
        return await ArtworkAsync(artwork.Id);
    }

    public async Task<Artwork> DecideAsync(
        Caller teacher,
        Artwork artwork,
        ReviewDecision decision,
        string note = "Well done."
    )
    {
        Assert.Null(
            (
                await Get<ReviewService>().DecideAsync(teacher, artwork.Id, decision, note, Stop)
            ).Refusal
        );
        return await ArtworkAsync(artwork.Id);
    }

    public Task<Attempt> AttemptAsync(Guid id) =>
        ReadAsync(db => db.Attempts.AsNoTracking().SingleAsync(a => a.Id == id, Stop));

    public Task<Artwork> ArtworkAsync(Guid id) =>
        ReadAsync(db => db.Artworks.AsNoTracking().SingleAsync(a => a.Id == id, Stop));

    /// <summary>The picture that came of an attempt.</summary>
    public Task<Artwork> ArtworkOfAsync(Guid attemptId) =>
        ReadAsync(db =>
            db.Artworks.AsNoTracking().SingleAsync(a => a.AttemptId == attemptId, Stop)
        );

    public Task<int> AttemptsAsync() => ReadAsync(db => db.Attempts.CountAsync(Stop));

    public Task<int> ArtworksAsync() => ReadAsync(db => db.Artworks.CountAsync(Stop));
}
