using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Live;
using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Edu4All.Tests.Accounts;

public sealed class StudentLockTests : SchoolTest
{
    private readonly CountingHasher _hasher = new();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(services => services.AddSingleton<IPasswordHasher<AppUser>>(_hasher));

    [Fact]
    public async Task The_fifth_wrong_PIN_locks_and_then_the_right_one_is_no_use()
    {
        var lesson = await School.AddLessonAsync();
        for (var i = 1; i <= 4; i++)
        {
            Assert.Equal(StudentSignInResult.Wrong, await TryAsync(lesson, Wrong(lesson)));
        }

        Assert.Equal(StudentSignInResult.Locked, await TryAsync(lesson, Wrong(lesson)));
        Assert.Equal(StudentSignInResult.Locked, await TryAsync(lesson, lesson.Student.Pin));
        Assert.NotNull((await RowAsync(lesson)).LockedUntil);
    }

    [Fact]
    public async Task The_lock_is_told_to_open_pages_once_and_a_wrong_PIN_is_not()
    {
        var lesson = await School.AddLessonAsync();
        var told = new List<Change>();
        using var watch = School
            .Get<ChangeFeed>()
            .Subscribe(change =>
            {
                told.Add(change);
                return Task.CompletedTask;
            });

        for (var i = 1; i <= 4; i++)
        {
            await TryAsync(lesson, Wrong(lesson));
        }

        Assert.Empty(told);
        await TryAsync(lesson, Wrong(lesson));
        await TryAsync(lesson, Wrong(lesson));
        Assert.Equal([new Change(lesson.ClassroomId, null, lesson.Student.Id)], told);
    }

    [Fact]
    public async Task The_right_PIN_at_the_fifth_time_is_still_in_time_and_wipes_the_slate()
    {
        var lesson = await School.AddLessonAsync();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 1; i <= 4; i++)
            {
                await TryAsync(lesson, Wrong(lesson));
            }

            Assert.Equal(StudentSignInResult.SignedIn, await TryAsync(lesson, lesson.Student.Pin));
            Assert.Null((await RowAsync(lesson)).LockedUntil);
        }
    }

    [Fact]
    public async Task A_wrong_code_does_not_lock_anybody_out()
    {
        var lesson = await School.AddLessonAsync();
        for (var i = 0; i < 10; i++)
        {
            await School.SignInAsync("FOX-0000", lesson.Student.Id, Wrong(lesson));
        }

        Assert.Equal(StudentSignInResult.SignedIn, await TryAsync(lesson, lesson.Student.Pin));
    }

    [Fact]
    public async Task The_teacher_of_the_class_unlocks_and_nobody_else()
    {
        var lesson = await LockedAsync();
        var other = await School.AddLessonAsync();
        var roster = School.Get<RosterService>();

        Assert.False(await UnlockAsync(other.Teacher, lesson.ClassroomId));
        Assert.False(await UnlockAsync(other.Teacher, other.ClassroomId));
        Assert.False(await UnlockAsync(lesson.Student.Caller, lesson.ClassroomId));
        Assert.False(await UnlockAsync(TestSchool.Administrator, lesson.ClassroomId));
        Assert.Equal(StudentSignInResult.Locked, await TryAsync(lesson, lesson.Student.Pin));

        Assert.True(await UnlockAsync(lesson.Teacher, lesson.ClassroomId));
        Assert.Equal(StudentSignInResult.SignedIn, await TryAsync(lesson, lesson.Student.Pin));

        Task<bool> UnlockAsync(Caller caller, Guid classroomId) =>
            roster.UnlockAsync(caller, classroomId, lesson.Student.Id, Stop);
    }

    [Fact]
    public async Task A_new_PIN_lifts_the_lock_and_the_old_one_is_over()
    {
        var lesson = await LockedAsync();
        var stamp = await StampAsync(lesson);
        var ended = 0;
        using var watch = School
            .Get<SessionEnd>()
            .Watch(lesson.Student.Id, null, () => Interlocked.Increment(ref ended));

        var reset = await School
            .Get<RosterService>()
            .ResetPinAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);

        Assert.Matches("^[0-9]{4}$", reset.Value!.Pin);
        Assert.Equal(StudentSignInResult.SignedIn, await TryAsync(lesson, reset.Value.Pin));
        Assert.NotEqual(stamp, await StampAsync(lesson));
        Assert.Equal(1, ended);
        if (reset.Value.Pin != lesson.Student.Pin)
        {
            Assert.Equal(StudentSignInResult.Wrong, await TryAsync(lesson, lesson.Student.Pin));
        }
    }

    [Fact]
    public async Task Guesses_that_come_at_the_same_moment_are_not_more_than_five()
    {
        var lesson = await School.AddLessonAsync();
        var before = _hasher.Looks;

        await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(_ => Task.Run(() => TryAsync(lesson, Wrong(lesson)), Stop))
        );

        Assert.InRange(_hasher.Looks - before, 1, 5);
    }

    private async Task<Lesson> LockedAsync()
    {
        var lesson = await School.AddLessonAsync();
        for (var i = 1; i <= 5; i++)
        {
            await TryAsync(lesson, Wrong(lesson));
        }

        return lesson;
    }

    private static string Wrong(Lesson lesson) => lesson.Student.Pin == "0001" ? "0002" : "0001";

    private async Task<StudentSignInResult> TryAsync(Lesson lesson, string pin) =>
        (await School.SignInAsync(lesson.JoinCode, lesson.Student.Id, pin)).Result;

    private async Task<StudentRow> RowAsync(Lesson lesson) =>
        (
            await School.Get<ClassroomQueries>().GetAsync(lesson.Teacher, lesson.ClassroomId, Stop)
        )!.Students.Single();

    private Task<string?> StampAsync(Lesson lesson) =>
        School.ReadAsync(db =>
            Task.FromResult(db.Users.Single(u => u.Id == lesson.Student.Id).SecurityStamp)
        );

    private sealed class CountingHasher : IPasswordHasher<AppUser>
    {
        private readonly PasswordHasher<AppUser> _hasher = new(
            Options.Create(new PasswordHasherOptions { IterationCount = 1000 })
        );
        private int _looks;

        public int Looks => _looks;

        public string HashPassword(AppUser user, string password) =>
            _hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(
            AppUser user,
            string hashedPassword,
            string providedPassword
        )
        {
            Interlocked.Increment(ref _looks);
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
