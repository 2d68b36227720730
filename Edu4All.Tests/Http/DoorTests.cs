using System.Net;

namespace Edu4All.Tests.Http;

/// <summary>Who is let through which door, for every door that the app has.</summary>
public sealed class DoorTests(FoundedApp founded) : AppTest(founded)
{
    /// <summary>Open to everybody. A page that joins them joins this list, on purpose.</summary>
    private static readonly string[] Open =
    [
        "/",
        "/account/login",
        "/account/setup",
        "/error",
        "/health/live",
        "/health/ready",
        "/join",
        "/join/{Code}",
        "/join/{Code}/{StudentId:guid}",
        "/not-found",
    ];

    [Fact]
    public void Only_these_doors_are_open_to_everybody() =>
        Assert.Equal(
            Open,
            Route.AllOf(App).Where(route => route.IsOpen).Select(route => route.Template).Distinct()
        );

    [Fact]
    public async Task At_every_other_door_a_stranger_is_sent_to_sign_in_or_away()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var concern = await School.RaiseConcernAsync(lesson);
        using var stranger = App.Visit();
        var closed = Route.AllOf(App).Where(route => !route.IsOpen).ToList();

        Assert.True(closed.Count > 5);
        foreach (var route in closed)
        {
            var path = route.Fill(lesson, artwork.Id, concern);
            using var answer = await stranger.SendAsync(
                route.Methods.Contains("GET") || route.Methods.Count == 0
                    ? HttpMethod.Get
                    : HttpMethod.Post,
                path
            );
            Assert.True(
                answer.StatusCode == HttpStatusCode.Unauthorized
                    || (
                        answer.StatusCode == HttpStatusCode.Redirect
                        && (
                            path.StartsWith("/desk", StringComparison.Ordinal)
                                ? "/join?ended=true"
                                : "/account/login?ReturnUrl="
                        )
                            is var door
                        && answer
                            .Headers.Location!.ToString()
                            .Contains(door, StringComparison.Ordinal)
                    ),
                $"{route}: {answer.StatusCode} {answer.Headers.Location}"
            );
        }
    }

    [Fact]
    public async Task A_stranger_gets_no_live_connection()
    {
        using var stranger = App.Visit();

        using var answer = await stranger.PostAsync("/_blazor/negotiate?negotiateVersion=1");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task With_the_ids_of_another_class_nothing_is_there()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var concern = await School.RaiseConcernAsync(lesson);
        var former = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        using var left = await StudentAsync(lesson, former);
        await School
            .Get<Core.Classrooms.RosterService>()
            .RemoveAsync(lesson.Teacher, lesson.ClassroomId, former.Id, Stop);
        using var otherTeacher = await TeacherAsync(other.Teacher);
        using var otherStudent = await StudentAsync(other);
        using var administrator = await AdministratorAsync();

        foreach (var route in ReadableWithIds())
        {
            foreach (var guest in new[] { otherTeacher, otherStudent, administrator, left })
            {
                var path = route.Fill(lesson, artwork.Id, concern);
                Assert.True(
                    await guest.StatusAsync(path) == HttpStatusCode.NotFound,
                    $"{route} was there for somebody of another class"
                );
            }
        }
    }

    [Fact]
    public async Task With_ids_of_nothing_nothing_is_there()
    {
        var lesson = await School.AddLessonAsync();
        var nothing = lesson with { ClassroomId = Guid.NewGuid(), AssignmentId = Guid.NewGuid() };
        using var teacher = await TeacherAsync(lesson.Teacher);
        using var student = await StudentAsync(lesson);

        foreach (var route in ReadableWithIds())
        {
            var path = route.Fill(nothing, Guid.NewGuid(), Guid.NewGuid());
            Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(path));
            Assert.Equal(HttpStatusCode.NotFound, await student.StatusAsync(path));
        }
    }

    [Fact]
    public async Task The_rightful_find_all_that_is_theirs_and_nothing_that_is_not()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var concern = await School.RaiseConcernAsync(lesson);
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        using var teacher = await TeacherAsync(lesson.Teacher);
        using var author = await StudentAsync(lesson);
        using var classmate = await StudentAsync(lesson, ben);
        using var administrator = await AdministratorAsync();

        foreach (var route in Route.AllOf(App).Where(IsReadable))
        {
            var path = route.Fill(lesson, artwork.Id, concern);
            var isFile = route is { IsPage: false };
            var forStaff = route.Policies.Contains("Staff");
            var forAdministrator = route.Policies.Contains("Administrator");
            var forStudent = route.Policies.Contains("Student");
            var forAuthor = route.Template.Contains("/change/", StringComparison.Ordinal);
            await IsThereAsync(teacher, !forStudent && !forAdministrator && !forAuthor);
            await IsThereAsync(author, !forStaff && !forAdministrator);
            await IsThereAsync(classmate, !forStaff && !forAdministrator && !isFile && !forAuthor);
            if (!route.HasIds)
            {
                await IsThereAsync(administrator, !forStudent);
            }

            async Task IsThereAsync(Support.Guest guest, bool expected) =>
                Assert.True(
                    await guest.StatusAsync(path)
                        == (expected ? HttpStatusCode.OK : HttpStatusCode.NotFound),
                    $"{route}: {await guest.StatusAsync(path)}, there: {expected}"
                );
        }
    }

    private List<Route> ReadableWithIds() =>
        [.. Route.AllOf(App).Where(route => IsReadable(route) && route.HasIds)];

    private static bool IsReadable(Route route) =>
        !route.IsOpen && (route.IsPage || route.Methods.Contains("GET"));
}
