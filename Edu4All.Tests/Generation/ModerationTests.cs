using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class ModerationTests : SchoolTest
{
    private static readonly Moderation Flagged = new Moderation.Flagged(["violence"]);
    private static readonly Moderation Unanswered = new Moderation.Unanswered("Timed out.");
    private static readonly Moderation NotAsked = new Moderation.NotAsked();

    [Fact]
    public async Task Words_and_picture_are_both_checked_before_a_child_sees_anything()
    {
        var (artwork, attempt) = await DrawAsync();

        Assert.Equal(["words", "picture"], School.Moderator.Asked);
        Assert.Equal((AttemptState.Drawn, ArtworkState.Draft), (attempt.State, artwork!.State));
    }

    [Theory]
    [InlineData(true, AttemptEnd.PromptRefused)]
    [InlineData(false, AttemptEnd.Unchecked)]
    public async Task Words_that_are_refused_or_not_answered_for_never_reach_the_provider(
        bool flagged,
        AttemptEnd end
    )
    {
        School.Moderator.OfWords = flagged ? Flagged : Unanswered;

        var (artwork, attempt) = await DrawAsync();

        Assert.Equal((AttemptState.Refused, end), (attempt.State, attempt.End));
        Assert.Null(artwork);
        Assert.Null(attempt.PromptSent);
        Assert.Equal(0, attempt.Sends);
        Assert.Empty(School.Provider.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_picture_that_is_flagged_or_not_answered_for_stays_with_the_staff(
        bool flagged
    )
    {
        School.Moderator.OfPicture = flagged ? Flagged : Unanswered;

        var (artwork, attempt) = await DrawAsync();

        Assert.Equal(
            (AttemptState.Refused, AttemptEnd.OutputRefused),
            (attempt.State, attempt.End)
        );
        Assert.Equal(
            (ArtworkState.Quarantined, WithheldFor.Check),
            (artwork!.State, artwork.WithheldFor)
        );
        // It was paid for all the same.
        Assert.Equal(1000, attempt.CostMicros);
    }

    [Fact]
    public async Task When_nobody_checks_a_picture_from_outside_a_teacher_has_to_look_first()
    {
        (School.Moderator.OfWords, School.Moderator.OfPicture) = (NotAsked, NotAsked);

        var (artwork, attempt) = await DrawAsync();

        Assert.Equal(AttemptState.Drawn, attempt.State);
        Assert.Equal(
            (ArtworkState.Quarantined, WithheldFor.NotChecked),
            (artwork!.State, artwork.WithheldFor)
        );
    }

    [Fact]
    public async Task What_the_school_draws_itself_is_asked_of_nobody()
    {
        School.Provider.IsOutside = false;
        (School.Moderator.OfWords, School.Moderator.OfPicture) = (Flagged, Flagged);

        var (artwork, attempt) = await DrawAsync();

        Assert.Empty(School.Moderator.Asked);
        Assert.Equal((AttemptState.Drawn, ArtworkState.Draft), (attempt.State, artwork!.State));
    }

    [Fact]
    public async Task A_withheld_picture_shows_nowhere_on_the_child_s_desk()
    {
        School.Moderator.OfPicture = Flagged;
        var lesson = await School.AddLessonAsync(tries: 1);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var desk = await School
            .Get<StudentDesk>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);

        Assert.Empty(desk!.Pictures);
        Assert.Null(desk.Latest!.ArtworkId);
        Assert.False(desk.Latest.AwaitsTeacher);
        Assert.Equal(1, desk.TriesLeft);
    }

    private async Task<(Artwork? Artwork, Attempt Attempt)> DrawAsync()
    {
        var lesson = await School.AddLessonAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();
        return (
            await School.ReadAsync(db =>
                Task.FromResult(db.Artworks.SingleOrDefault(a => a.AttemptId == id))
            ),
            await School.AttemptAsync(id)
        );
    }
}
