using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;
using Edu4All.Web.Components.Pages.Gallery;

namespace Edu4All.Tests.Gallery;

/// <summary>Nothing moves under a teacher's cursor while the class works.</summary>
public sealed class StillGalleryTests : SchoolTest
{
    [Fact]
    public async Task New_pictures_are_counted_and_come_when_they_are_asked_for()
    {
        var lesson = await School.AddLessonAsync();
        var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var gallery = await LoadAsync(lesson, new());

        School.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await RefreshAsync(gallery, lesson, new());

        Assert.Equal((first.Id, 1), (Assert.Single(gallery.Cards).Id, gallery.New));
        await gallery.LoadAsync(lesson.Teacher, lesson.AssignmentId, new(), Stop);
        Assert.Equal([second.Id, first.Id], gallery.Cards.Select(card => card.Id));
        Assert.Equal(0, gallery.New);
    }

    [Fact]
    public async Task What_is_shown_is_brought_up_to_date_and_stays_though_it_fits_no_more()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, artwork);
        var waiting = new GalleryFilter(ArtworkState.HandedIn);
        var gallery = await LoadAsync(lesson, waiting);

        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve);
        await RefreshAsync(gallery, lesson, waiting);

        Assert.Equal(ArtworkState.Approved, Assert.Single(gallery.Cards).State);
    }

    [Fact]
    public async Task Where_nothing_was_shown_the_first_picture_comes_by_itself()
    {
        var lesson = await School.AddLessonAsync();
        var gallery = await LoadAsync(lesson, new());
        Assert.Empty(gallery.Cards);

        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await RefreshAsync(gallery, lesson, new());

        Assert.Single(gallery.Cards);
        Assert.Equal(0, gallery.New);
    }

    [Fact]
    public async Task A_page_past_the_end_is_the_last_one()
    {
        var lesson = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var gallery = await LoadAsync(lesson, new(Page: 9));

        Assert.Equal((1, 1, 1), (gallery.Page, gallery.Pages, gallery.Cards.Count));
    }

    [Fact]
    public async Task Another_teacher_sees_an_empty_gallery()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var gallery = new StillGallery(School.Get<GalleryQueries>(), School.Get<GalleryIndex>());

        await gallery.LoadAsync(other.Teacher, lesson.AssignmentId, new(), Stop);

        Assert.Equal((0, 0), (gallery.Cards.Count, gallery.Total));
    }

    private async Task<StillGallery> LoadAsync(Lesson lesson, GalleryFilter filter)
    {
        var gallery = new StillGallery(School.Get<GalleryQueries>(), School.Get<GalleryIndex>());
        await gallery.LoadAsync(lesson.Teacher, lesson.AssignmentId, filter, Stop);
        return gallery;
    }

    private static Task RefreshAsync(StillGallery gallery, Lesson lesson, GalleryFilter filter) =>
        gallery.RefreshAsync(lesson.Teacher, lesson.AssignmentId, filter, Stop);
}
