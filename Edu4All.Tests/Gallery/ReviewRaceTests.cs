using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Gallery;

public sealed class ReviewRaceTests : SchoolTest
{
    private const int Rounds = 15;

    private HandInService HandIn => School.Get<HandInService>();
    private ReviewService Review => School.Get<ReviewService>();

    [Fact]
    public async Task Taking_back_and_approving_at_the_same_moment_one_of_them_wins()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        for (var round = 0; round < Rounds; round++)
        {
            await School.HandInAsync(lesson.Student, artwork);

            var takingBack = Task.Run(
                () => HandIn.TakeBackAsync(lesson.Student.Caller, artwork.Id, Stop),
                Stop
            );
            var approving = Task.Run(
                () =>
                    Review.DecideAsync(
                        lesson.Teacher,
                        artwork.Id,
                        ReviewDecision.Approve,
                        "",
                        Stop
                    ),
                Stop
            );
            var (back, approved) = (await takingBack, await approving);

            var state = (await School.ArtworkAsync(artwork.Id)).State;
            Assert.True(back.Refusal is null ^ approved.Refusal is null);
            Assert.Equal(back.Refusal is null ? ArtworkState.Draft : ArtworkState.Approved, state);
            if (state == ArtworkState.Approved)
            {
                Assert.Equal(HandInRefusal.Changed, back.Refusal);
                await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Undecide);
                await HandIn.TakeBackAsync(lesson.Student.Caller, artwork.Id, Stop);
            }
            else
            {
                Assert.Equal(ReviewRefusal.Changed, approved.Refusal);
            }
        }
    }

    [Fact]
    public async Task Two_tabs_that_hand_in_at_the_same_moment_leave_one_picture_waiting()
    {
        var lesson = await School.AddLessonAsync();
        var pictures = new[]
        {
            await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId),
            await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId),
        };
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(
                pictures.Select(picture =>
                    Task.Run(
                        () => HandIn.HandInAsync(lesson.Student.Caller, picture.Id, Stop),
                        Stop
                    )
                )
            );

            var waiting = await School.ReadAsync(db =>
                db.Artworks.Where(a => a.State == ArtworkState.HandedIn)
                    .Select(a => a.Id)
                    .ToListAsync(Stop)
            );
            await HandIn.TakeBackAsync(lesson.Student.Caller, Assert.Single(waiting), Stop);
        }
    }

    [Fact]
    public async Task Handing_in_another_one_while_the_first_is_approved_leaves_one_of_the_two()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var lesson = await School.AddLessonAsync();
            var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
            var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
            await School.HandInAsync(lesson.Student, first);

            await Task.WhenAll(
                Task.Run(() => HandIn.HandInAsync(lesson.Student.Caller, second.Id, Stop), Stop),
                Task.Run(
                    () =>
                        Review.DecideAsync(
                            lesson.Teacher,
                            first.Id,
                            ReviewDecision.Approve,
                            "",
                            Stop
                        ),
                    Stop
                )
            );

            var states = (
                (await School.ArtworkAsync(first.Id)).State,
                (await School.ArtworkAsync(second.Id)).State
            );
            Assert.Contains(
                states,
                new[]
                {
                    (ArtworkState.Approved, ArtworkState.Draft),
                    (ArtworkState.Draft, ArtworkState.HandedIn),
                }
            );
        }
    }

    [Fact]
    public async Task A_decision_that_is_taken_back_leaves_one_picture_waiting()
    {
        var lesson = await School.AddLessonAsync();
        var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, first);
        await School.DecideAsync(lesson.Teacher, first, ReviewDecision.Return);
        await School.HandInAsync(lesson.Student, second);

        await Review.DecideAsync(lesson.Teacher, first.Id, ReviewDecision.Undecide, "", Stop);

        Assert.Equal(
            1,
            await School.ReadAsync(db =>
                db.Artworks.CountAsync(a => a.State == ArtworkState.HandedIn, Stop)
            )
        );
    }
}
