using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>What a provider says that it really drew from.</summary>
public sealed class RewrittenPromptTests : SchoolTest
{
    [Theory]
    [InlineData("The Eiffel Tower stands proudly on the moon, in bright colours.", true)]
    [InlineData("House rules\n1. The picture is made for children.", false)]
    [InlineData("The Eiffel Tower on the moon with a sword", false)]
    public async Task The_teacher_reads_it_always_and_the_child_when_a_child_may(
        string revised,
        bool isForChild
    )
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers(
            (request, _) =>
                Task.FromResult<ProviderOutcome>(
                    ScriptedProvider.Picture(request) with
                    {
                        RevisedPrompt = revised,
                    }
                )
        );

        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var desk = await School
            .Get<StudentDesk>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);
        Assert.Equal(isForChild ? revised : null, desk!.Rewritten.GetValueOrDefault(picture.Id));
        var again = await School
            .Get<StudentDesk>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, desk, Stop);
        Assert.Equal(desk.Rewritten, again!.Rewritten);
        var detail = await School
            .Get<GalleryQueries>()
            .GetArtworkAsync(lesson.Teacher, picture.Id, Stop);
        Assert.Equal(revised, detail!.RevisedPrompt);
    }
}
