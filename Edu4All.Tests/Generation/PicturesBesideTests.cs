using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

/// <summary>Changes that take something from other pictures.</summary>
public sealed class PicturesBesideTests : SchoolTest
{
    private Lesson _lesson = null!;
    private TestStudent _ben = null!;
    private Artwork _changed = null!;

    [Fact]
    public async Task Own_ones_and_those_on_the_wall_are_sent_in_their_order_after_the_one_that_changes()
    {
        await BeginAsync();
        var own = await DrawAsync(_lesson.Student, "A cat on the Colosseum");
        var bens = await ShowAsync(await DrawAsync(_ben, "An owl on Big Ben"));

        var id = await ChangeAsync(bens.Id, own.Id);
        await School.DrawAllAsync();

        var request = School.Provider.Requests[^1];
        Assert.Equal(_changed.PictureSha256, request.Source!.File.Sha256);
        Assert.Equal(
            [bens.PictureSha256, own.PictureSha256],
            request.Source.Beside.Select(static file => file.Sha256)
        );
        Assert.Contains("House rules", request.Prompt.Text, StringComparison.Ordinal);
        Assert.Contains("3 pictures come with", request.Prompt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben\n", request.Prompt.Text, StringComparison.Ordinal);
        var artwork = await School.ArtworkOfAsync(id);
        var seen = await School
            .Get<GalleryQueries>()
            .GetArtworkAsync(_lesson.Teacher, artwork.Id, Stop);
        Assert.Equal(_changed.Id, seen!.Source!.ArtworkId);
        Assert.Equal([bens.Id, own.Id], seen.Beside.Select(static beside => beside.ArtworkId));
    }

    public static TheoryData<string> NotTheirs =>
        [
            "a draft of another child",
            "one that another child has handed in",
            "a withheld one of their own",
            "one on the wall of another class",
            "one on the wall of another lesson",
            "one that was never there",
        ];

    [Theory]
    [MemberData(nameof(NotTheirs))]
    public async Task What_a_child_may_not_use_is_refused_and_nothing_is_kept_or_sent(string which)
    {
        await BeginAsync();
        await AssertRefusedAsync(await FindAsync(which));
    }

    [Fact]
    public async Task Too_many_the_same_twice_and_the_changed_one_itself_are_refused()
    {
        await BeginAsync();
        var own = new List<Guid>();
        while (own.Count <= PictureWish.MostBeside)
        {
            own.Add((await DrawAsync(_lesson.Student, $"A cat, number {own.Count}")).Id);
        }

        await AssertRefusedAsync([.. own]);
        await AssertRefusedAsync(own[0], own[1], own[0]);
        await AssertRefusedAsync(own[0], _changed.Id);
        School.Provider.Abilities = School.Provider.Abilities with { MostSources = 2 };
        await AssertRefusedAsync(own[0], own[1]);
        await ChangeAsync(own[0]);
    }

    [Fact]
    public async Task Only_a_change_takes_something_from_others()
    {
        await BeginAsync();
        var own = await DrawAsync(_lesson.Student, "A cat on the Colosseum");
        var before = await School.AttemptsAsync();

        foreach (
            var wish in new PictureWish[]
            {
                new("") { Task = PictureTask.Vary, SourceId = _changed.Id },
                new("A flag"),
            }
        )
        {
            Assert.Equal(
                SubmitRefusal.BadBeside,
                (
                    await School.TryWishAsync(
                        _lesson.Student.Caller,
                        _lesson.AssignmentId,
                        wish with
                        {
                            BesideIds = [own.Id],
                        }
                    )
                ).Refusal
            );
        }

        Assert.Equal(before, await School.AttemptsAsync());
    }

    [Fact]
    public async Task A_drawing_of_the_sketchbook_is_neither_offered_nor_taken()
    {
        await BeginAsync();
        var classes = School.Get<ClassroomService>();
        await classes.UseSketchbookAsync(_lesson.Teacher, _lesson.ClassroomId, true, Stop);
        var sketch = await DrawAsync(_lesson.Student, "A cat on the Colosseum");
        await classes.UseSketchbookAsync(_lesson.Teacher, _lesson.ClassroomId, false, Stop);

        Assert.Empty(await OfferedToAsync(_lesson.Student.Caller));
        await AssertRefusedAsync(sketch.Id);
    }

    [Theory]
    [InlineData("withheld")]
    [InlineData("taken off the wall")]
    [InlineData("left the class")]
    public async Task What_may_not_be_used_any_more_ends_the_change_and_nothing_is_sent(string why)
    {
        await BeginAsync();
        var bens = await ShowAsync(await DrawAsync(_ben, "An owl on Big Ben"));
        var id = await ChangeAsync(bens.Id);
        var sent = School.Provider.Requests.Count;
        switch (why)
        {
            case "withheld":
                await School.DecideAsync(_lesson.Teacher, bens, ReviewDecision.Withhold);
                break;
            case "taken off the wall":
                await School.DecideAsync(_lesson.Teacher, bens, ReviewDecision.Undecide);
                break;
            default:
                await School
                    .Get<RosterService>()
                    .RemoveAsync(_lesson.Teacher, _lesson.ClassroomId, _lesson.Student.Id, Stop);
                break;
        }

        await School.DrawAllAsync();

        Assert.Equal(sent, School.Provider.Requests.Count);
        var attempt = await School.AttemptAsync(id);
        Assert.Equal(
            (AttemptState.Failed, AttemptEnd.SourceGone, 0L),
            (attempt.State, attempt.End, attempt.ReservedMicros)
        );
    }

    [Fact]
    public async Task A_teacher_shows_a_change_with_any_picture_of_the_class()
    {
        await BeginAsync();
        var bens = await DrawAsync(_ben, "An owl on Big Ben");
        _changed = await School.DrawAsync(_lesson.Teacher, _lesson.AssignmentId);

        Assert.Contains(bens.Id, await OfferedToAsync(_lesson.Teacher));
        await ChangeAsync(_lesson.Teacher, bens.Id);
        await School.DrawAllAsync();

        Assert.Equal(
            bens.PictureSha256,
            Assert.Single(School.Provider.Requests[^1].Source!.Beside).Sha256
        );
        var other = await School.AddLessonAsync();
        await AssertRefusedAsync(
            _lesson.Teacher,
            (await School.DrawAsync(other.Student.Caller, other.AssignmentId)).Id
        );
    }

    [Fact]
    public async Task A_child_is_offered_the_own_ones_first_and_then_the_wall()
    {
        await BeginAsync();
        var bens = await ShowAsync(await DrawAsync(_ben, "An owl on Big Ben"));
        await DrawAsync(_ben, "A draft of Ben's");
        var own = await DrawAsync(_lesson.Student, "A cat on the Colosseum");

        Assert.Equal([own.Id, bens.Id], await OfferedToAsync(_lesson.Student.Caller));
        var other = await School.AddLessonAsync();
        Assert.Empty(await OfferedToAsync(other.Student.Caller));
    }

    private async Task BeginAsync()
    {
        School.Provider.Abilities = new()
        {
            Edits = true,
            Variations = true,
            MostSources = 16,
        };
        _lesson = await School.AddLessonAsync(tries: 9);
        _ben = await School.AddStudentAsync(_lesson.Teacher, _lesson.ClassroomId, "Ben");
        _changed = await DrawAsync(_lesson.Student, TestSchool.Words);
    }

    private async Task<Guid> FindAsync(string which)
    {
        switch (which)
        {
            case "a draft of another child":
                return (await DrawAsync(_ben, "An owl")).Id;
            case "one that another child has handed in":
                return (await School.HandInAsync(_ben, await DrawAsync(_ben, "An owl"))).Id;
            case "a withheld one of their own":
                var own = await DrawAsync(_lesson.Student, "An owl");
                await School.DecideAsync(_lesson.Teacher, own, ReviewDecision.Withhold);
                return own.Id;
            case "one on the wall of another class":
                var other = await School.AddLessonAsync();
                return await OnTheWallAsync(other.Teacher, other.Student, other.AssignmentId);
            case "one on the wall of another lesson":
                return await OnTheWallAsync(
                    _lesson.Teacher,
                    _ben,
                    await School.AddAssignmentAsync(_lesson.Teacher, _lesson.ClassroomId)
                );
            default:
                return Guid.NewGuid();
        }
    }

    private async Task<Guid> OnTheWallAsync(Caller teacher, TestStudent student, Guid assignmentId)
    {
        var picture = await School.DrawAsync(student.Caller, assignmentId);
        await School.HandInAsync(student, picture);
        await School.DecideAsync(teacher, picture, ReviewDecision.Approve);
        return picture.Id;
    }

    private Task<Artwork> DrawAsync(TestStudent student, string words) =>
        School.DrawAsync(student.Caller, _lesson.AssignmentId, words);

    private async Task<Artwork> ShowAsync(Artwork picture)
    {
        await School.HandInAsync(_ben, picture);
        await School.DecideAsync(_lesson.Teacher, picture, ReviewDecision.Approve);
        return picture;
    }

    private async Task<List<Guid>> OfferedToAsync(Caller caller) =>
        [
            .. (
                await School
                    .Get<PicturesBeside>()
                    .ListAsync(caller, _lesson.AssignmentId, _changed.Id, Stop)
            ).Select(static picture => picture.Id),
        ];

    private Task<Guid> ChangeAsync(params Guid[] beside) =>
        ChangeAsync(_lesson.Student.Caller, beside);

    private async Task<Guid> ChangeAsync(Caller caller, params Guid[] beside)
    {
        var answer = await TryAsync(caller, beside);
        Assert.Null(answer.Refusal);
        return answer.Value!.AttemptId;
    }

    private Task AssertRefusedAsync(params Guid[] beside) =>
        AssertRefusedAsync(_lesson.Student.Caller, beside);

    private async Task AssertRefusedAsync(Caller caller, params Guid[] beside)
    {
        var (kept, sent) = (await School.AttemptsAsync(), School.Provider.Requests.Count);

        Assert.Equal(SubmitRefusal.BadBeside, (await TryAsync(caller, beside)).Refusal);

        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Equal((kept, sent), (await School.AttemptsAsync(), School.Provider.Requests.Count));
    }

    private Task<Core.Answer<Submission, SubmitRefusal>> TryAsync(Caller caller, Guid[] beside) =>
        School.TryWishAsync(
            caller,
            _lesson.AssignmentId,
            new("Put the owl from picture 2 on the roof")
            {
                Task = PictureTask.Edit,
                SourceId = _changed.Id,
                BesideIds = beside,
            }
        );
}
