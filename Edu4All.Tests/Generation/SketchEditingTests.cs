using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>The sketchbook changes what it drew, whoever draws new pictures by then.</summary>
public sealed class SketchEditingTests : SchoolTest
{
    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(null, ("Generation:Provider", ProviderCatalog.SketchbookName));

    [Theory]
    [InlineData(PictureTask.Edit, "add a hat to the cat")]
    [InlineData(PictureTask.Vary, "")]
    public async Task A_sketch_becomes_another_sketch(PictureTask task, string words)
    {
        var lesson = await School.AddLessonAsync();
        var before = await School.DrawAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "A cat beside the Eiffel Tower"
        );

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new(words) { Task = task, SourceId = before.Id }
        );
        await School.DrawAllAsync();

        var after = await School.ArtworkOfAsync(answer.Value!.AttemptId);
        Assert.NotEqual(before.PictureSha256, after.PictureSha256);
        Assert.NotEmpty(after.Scene);
        Assert.Contains("Eiffel Tower", after.AltText, StringComparison.Ordinal);
        Assert.Equal(ProviderCatalog.SketchbookName, after.Provider);
    }

    [Fact]
    public async Task What_it_shows_is_said_at_once_and_for_nothing()
    {
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "A cat beside the Eiffel Tower"
        );

        var answer = await School
            .Get<GenerationService>()
            .DescribeAsync(lesson.Student.Caller, lesson.AssignmentId, picture.Id, Stop);

        Assert.Contains("cat", answer.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await School.AttemptAsync(picture.AttemptId)).CostMicros);
    }
}
