using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Classrooms;

public sealed class RosterServiceTests : SchoolTest
{
    private RosterService Roster => School.Get<RosterService>();

    [Fact]
    public async Task Names_become_students_with_PINs_of_which_only_hashes_are_kept()
    {
        var lesson = await School.AddLessonAsync();

        var added = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            "Ben",
            "عميرة",
            "🦊"
        );

        Assert.Equal(["Ben", "عميرة", "🦊"], added.Select(s => s.Name));
        foreach (var student in added)
        {
            var hash = await School.ReadAsync(db =>
                db.Users.Where(u => u.Id == student.Id)
                    .Select(u => u.PasswordHash)
                    .SingleAsync(Stop)
            );
            Assert.DoesNotContain(student.Pin, hash, StringComparison.Ordinal);
            Assert.Equal(
                Core.Accounts.StudentSignInResult.SignedIn,
                (await School.SignInAsync(lesson.JoinCode, student.Id, student.Pin)).Result
            );
        }
    }

    [Fact]
    public async Task All_are_added_or_none()
    {
        var lesson = await School.AddLessonAsync();
        var names = Enumerable.Range(1, NameList.MaxStudents).Select(i => $"C{i}").ToList();

        var tooMany = await Roster.AddAsync(lesson.Teacher, lesson.ClassroomId, names, Stop);
        Assert.Equal(RosterRefusal.TooMany, tooMany.Refusal);
        Assert.Equal(1, await PlacesAsync(lesson));

        var fits = await Roster.AddAsync(lesson.Teacher, lesson.ClassroomId, names[1..], Stop);
        Assert.Null(fits.Refusal);
        Assert.Equal(NameList.MaxStudents, await PlacesAsync(lesson));
    }

    [Theory]
    [InlineData(RosterRefusal.NoName)]
    [InlineData(RosterRefusal.NoName, "", " \u200B")]
    [InlineData(RosterRefusal.SameName, "AMIRA", "Ben")]
    [InlineData(RosterRefusal.SameName, "Zoë", "Ben", "zoë ")]
    public async Task Names_that_are_none_or_the_same_add_nobody(
        RosterRefusal refusal,
        params string[] names
    )
    {
        var lesson = await School.AddLessonAsync();

        var added = await Roster.AddAsync(lesson.Teacher, lesson.ClassroomId, names, Stop);

        Assert.Equal(refusal, added.Refusal);
        Assert.Equal(1, await PlacesAsync(lesson));
    }

    [Fact]
    public async Task New_PINs_for_the_class_end_the_old_ones_and_open_pages()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var ended = 0;
        using var watch = School.Get<Core.Accounts.SessionEnd>().Watch(ben.Id, null, () => ended++);

        var pins = await Roster.ResetAllPinsAsync(lesson.Teacher, lesson.ClassroomId, Stop);

        Assert.Equal(["Amira", "Ben"], pins.Select(pin => pin.Name));
        Assert.Equal(1, ended);
        Assert.Equal(
            Core.Accounts.StudentSignInResult.SignedIn,
            (await School.SignInAsync(lesson.JoinCode, ben.Id, pins[1].Pin)).Result
        );
        if (pins[1].Pin != ben.Pin)
        {
            Assert.Equal(
                Core.Accounts.StudentSignInResult.Wrong,
                (await School.SignInAsync(lesson.JoinCode, ben.Id, ben.Pin)).Result
            );
        }
    }

    [Fact]
    public async Task For_everybody_but_its_teacher_the_class_does_not_exist()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        foreach (
            var caller in new[]
            {
                other.Teacher,
                other.Student.Caller,
                lesson.Student.Caller,
                TestSchool.Administrator,
            }
        )
        {
            var (room, id) = (lesson.ClassroomId, lesson.Student.Id);
            Assert.Equal(
                RosterRefusal.NotFound,
                (await Roster.AddAsync(caller, room, ["Eve"], Stop)).Refusal
            );
            Assert.Equal(
                RosterRefusal.NotFound,
                (await Roster.ResetPinAsync(caller, room, id, Stop)).Refusal
            );
            Assert.Empty(await Roster.ResetAllPinsAsync(caller, room, Stop));
            Assert.False(await Roster.RemoveAsync(caller, room, id, Stop));
            Assert.False(await Roster.RestoreAsync(caller, room, id, Stop));
            // Nor through a class that is the caller's own.
            Assert.False(await Roster.RemoveAsync(caller, other.ClassroomId, id, Stop));
            Assert.Equal(
                RosterRefusal.NotFound,
                (await Roster.ResetPinAsync(caller, other.ClassroomId, id, Stop)).Refusal
            );
        }

        Assert.Equal(1, await PlacesAsync(lesson));
        Assert.Equal(
            Core.Accounts.StudentSignInResult.SignedIn,
            (
                await School.SignInAsync(lesson.JoinCode, lesson.Student.Id, lesson.Student.Pin)
            ).Result
        );
    }

    [Fact]
    public async Task Who_is_taken_out_keeps_the_pictures_and_is_still_on_the_list()
    {
        var lesson = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.True(
            await Roster.RemoveAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop)
        );

        var row = (
            await School.Get<ClassroomQueries>().GetAsync(lesson.Teacher, lesson.ClassroomId, Stop)
        )!.Students.Single();
        Assert.Equal((true, 1), (row.HasLeft, row.Pictures));
        Assert.Equal(1, await School.ArtworksAsync());
    }

    private Task<int> PlacesAsync(Lesson lesson) =>
        School.ReadAsync(db =>
            db.Enrollments.CountAsync(p => p.ClassroomId == lesson.ClassroomId, Stop)
        );
}
