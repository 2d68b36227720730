using Bunit;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class NoPictureTests : ComponentTest
{
    public static TheoryData<AttemptEnd> Ends =>
        [
            .. Enum.GetValues<AttemptEnd>()
                .Where(end => end is not (AttemptEnd.None or AttemptEnd.Screened)),
        ];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Every_end_has_a_sentence_for_a_child_and_says_that_no_try_was_used(AttemptEnd end)
    {
        var shown = Show(
            AttemptWith(end.IsRefusal() ? AttemptState.Refused : AttemptState.Failed, end)
        );

        Assert.DoesNotContain("None.", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("This did not use up a try", shown.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VerdictKind.Stop)]
    [InlineData(VerdictKind.Support)]
    public void The_words_are_not_repeated_when_they_were_stopped_or_sound_like_a_worry(
        VerdictKind verdict
    )
    {
        var shown = Show(AttemptWith(AttemptState.Refused, AttemptEnd.Screened, verdict));

        Assert.DoesNotContain("A cat in Petra", shown.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("None.", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Personal_data_is_shown_where_it_stands_as_it_was_masked()
    {
        var shown = Show(
            AttemptWith(AttemptState.Refused, AttemptEnd.Screened, VerdictKind.Private)
        );

        Assert.Equal("A cat in Petra", shown.Find(".words").TextContent);
    }

    [Fact]
    public void A_picture_that_the_teacher_has_to_see_first_has_used_a_try()
    {
        var shown = Show(AttemptWith(AttemptState.Drawn, awaitsTeacher: true));

        Assert.Contains("Your teacher looks at it first", shown.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("did not use up", shown.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<NoPicture> Show(DeskAttempt attempt) =>
        Render<NoPicture>(parameters => parameters.Add(p => p.Attempt, attempt));
}
