using System.Text;
using Edu4All.Core;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

/// <summary>Pictures that a teacher brings from elsewhere.</summary>
public sealed class ImportTests : SchoolTest
{
    private static readonly byte[] Png = PictureBytes.Png(64, 36);

    [Fact]
    public async Task A_checked_picture_is_handed_in_with_its_origin_and_nothing_is_asked_to_draw()
    {
        var lesson = await School.AddLessonAsync();

        var id = await ImportedAsync(lesson, Draft(lesson.Teacher.Id));

        var artwork = await School.ArtworkAsync(id);
        Assert.Equal(
            (ArtworkState.HandedIn, "import", "The Eiffel Tower on the moon", lesson.Teacher.Id),
            (artwork.State, artwork.Provider, artwork.Words, artwork.AuthorId)
        );
        var attempt = await School.AttemptAsync(artwork.AttemptId);
        Assert.Equal(
            (AttemptState.Drawn, "import", "Midjourney", 0, null),
            (attempt.State, attempt.Provider, attempt.Model, attempt.Sends, attempt.PromptSent)
        );
        Assert.Equal(["words", "picture"], School.Moderator.Asked);
        Assert.Empty(School.Provider.Requests);
        var card = Assert.Single(await CardsAsync(lesson));
        Assert.Equal("Midjourney", card.Origin);
        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve);
    }

    [Fact]
    public async Task One_for_a_student_uses_up_no_try_and_is_on_the_students_desk()
    {
        var lesson = await School.AddLessonAsync(tries: 1);

        await ImportedAsync(lesson, Draft(lesson.Student.Id));

        var desk = await School
            .Get<Core.Assignments.StudentDesk>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);
        Assert.Equal((1, "Midjourney"), (desk!.TriesLeft, Assert.Single(desk.Pictures).Origin));
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId, "a red robot");
        Assert.Equal(
            SubmitRefusal.NoTriesLeft,
            (
                await School.TrySubmitAsync(
                    lesson.Student.Caller,
                    lesson.AssignmentId,
                    "a blue robot"
                )
            ).Refusal
        );
    }

    [Fact]
    public async Task What_nothing_has_checked_waits_for_the_teachers_look()
    {
        School.Moderator.OfWords = School.Moderator.OfPicture = new Moderation.NotAsked();

        Assert.Equal(
            (ArtworkState.Quarantined, WithheldFor.NotChecked),
            await StateOfImportAsync()
        );
    }

    [Fact]
    public async Task A_check_of_the_picture_that_gives_no_answer_withholds_it()
    {
        School.Moderator.OfPicture = new Moderation.Unanswered("Timed out.");

        Assert.Equal((ArtworkState.Quarantined, WithheldFor.Check), await StateOfImportAsync());
    }

    public static TheoryData<ImportRefusal, Func<ImportDraft, ImportDraft>> Wrong { get; } =
        new()
        {
            { ImportRefusal.OriginMissing, d => d with { Origin = " \u202e " } },
            { ImportRefusal.OriginTooLong, d => d with { Origin = new('a', 61) } },
            { ImportRefusal.OriginRefused, d => d with { Origin = "naked women" } },
            { ImportRefusal.WordsMissing, d => d with { Words = " " } },
            { ImportRefusal.WordsTooLong, d => d with { Words = new('a', 401) } },
            { ImportRefusal.WordsRefused, d => d with { Words = "a rabbit with a bloody gun" } },
            { ImportRefusal.WordsRefused, d => d with { Words = "call me on 0171 5550123" } },
            { ImportRefusal.FileMissing, d => d with { Bytes = default } },
            { ImportRefusal.FileTooLarge, d => d with { Bytes = Long(ImportDraft.MaxBytes + 1) } },
            { ImportRefusal.FileNotAPicture, d => d with { Bytes = "GIF89a"u8.ToArray() } },
            { ImportRefusal.FileNotAPicture, d => d with { Bytes = Svg } },
            {
                ImportRefusal.FileNotAPicture,
                d => d with { Bytes = PictureBytes.PngHead(9_000, 100) }
            },
            { ImportRefusal.AuthorNotInClass, d => d with { AuthorId = Guid.NewGuid() } },
        };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_may_not_come_in_leaves_nothing_behind(
        ImportRefusal refusal,
        Func<ImportDraft, ImportDraft> change
    )
    {
        var lesson = await School.AddLessonAsync();

        await RefusedAsync(
            refusal,
            lesson.Teacher,
            lesson.AssignmentId,
            change(Draft(lesson.Teacher.Id))
        );
        Assert.Empty(School.Moderator.Asked);
    }

    [Fact]
    public async Task What_moderation_refuses_leaves_nothing_behind()
    {
        var lesson = await School.AddLessonAsync();
        var draft = Draft(lesson.Teacher.Id);

        School.Moderator.OfPicture = new Moderation.Flagged(["violence"]);
        await RefusedAsync(
            ImportRefusal.PictureRefused,
            lesson.Teacher,
            lesson.AssignmentId,
            draft
        );
        School.Moderator.OfWords = new Moderation.Flagged(["violence"]);
        await RefusedAsync(ImportRefusal.WordsRefused, lesson.Teacher, lesson.AssignmentId, draft);
        School.Moderator.OfWords = new Moderation.Unanswered("Timed out.");
        await RefusedAsync(
            ImportRefusal.WordsUnchecked,
            lesson.Teacher,
            lesson.AssignmentId,
            draft
        );
    }

    [Fact]
    public async Task Nobody_but_the_teacher_of_the_class_may()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();

        foreach (
            var caller in new[] { lesson.Student.Caller, other.Teacher, TestSchool.Administrator }
        )
        {
            await RefusedAsync(
                ImportRefusal.NotFound,
                caller,
                lesson.AssignmentId,
                Draft(caller.Id)
            );
        }

        Assert.Empty(School.Moderator.Asked);
    }

    [Fact]
    public async Task A_student_who_left_or_has_a_picture_with_the_teacher_gets_none()
    {
        var lesson = await School.AddLessonAsync();
        await ImportedAsync(lesson, Draft(lesson.Student.Id));
        var former = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School
            .Get<Core.Classrooms.RosterService>()
            .RemoveAsync(lesson.Teacher, lesson.ClassroomId, former.Id, Stop);

        Assert.Equal(
            ImportRefusal.AuthorHasPicture,
            (await ImportAsync(lesson, Draft(lesson.Student.Id))).Refusal
        );
        Assert.Equal(
            ImportRefusal.AuthorNotInClass,
            (await ImportAsync(lesson, Draft(former.Id))).Refusal
        );
        Assert.Equal(1, await School.ArtworksAsync());
    }

    private static byte[] Svg =>
        Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");

    private static byte[] Long(int length)
    {
        var bytes = new byte[length];
        Png.CopyTo(bytes, 0);
        return bytes;
    }

    private static ImportDraft Draft(Guid author) =>
        new(author, "Midjourney", " The Eiffel Tower on the moon ", Png);

    private Task<Answer<Guid, ImportRefusal>> ImportAsync(Lesson lesson, ImportDraft draft) =>
        School
            .Get<GenerationService>()
            .ImportAsync(lesson.Teacher, lesson.AssignmentId, draft, Stop);

    private async Task<Guid> ImportedAsync(Lesson lesson, ImportDraft draft)
    {
        var answer = await ImportAsync(lesson, draft);
        Assert.Null(answer.Refusal);
        return answer.Value;
    }

    private async Task<(ArtworkState, WithheldFor)> StateOfImportAsync()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.ArtworkAsync(
            await ImportedAsync(lesson, Draft(lesson.Student.Id))
        );
        Assert.Null(
            School.Get<PictureReader>().Find(lesson.Student.Caller, artwork.Id, thumbnail: false)
        );
        return (artwork.State, artwork.WithheldFor);
    }

    private async Task RefusedAsync(
        ImportRefusal refusal,
        Caller caller,
        Guid assignmentId,
        ImportDraft draft
    )
    {
        var answer = await School
            .Get<GenerationService>()
            .ImportAsync(caller, assignmentId, draft, Stop);

        Assert.Equal(refusal, answer.Refusal);
        Assert.Equal((0, 0), (await School.AttemptsAsync(), await School.ArtworksAsync()));
        Assert.Equal(0, await School.ReadAsync(db => db.Pictures.CountAsync(Stop)));
    }

    private async Task<IReadOnlyList<ArtworkCard>> CardsAsync(Lesson lesson) =>
        (
            await School
                .Get<GalleryQueries>()
                .GetPageAsync(lesson.Teacher, lesson.AssignmentId, new(), Stop)
        ).Cards;
}
