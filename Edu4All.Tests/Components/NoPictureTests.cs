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

    public static TheoryData<SafetyCategory> Categories => [.. Enum.GetValues<SafetyCategory>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_rule_has_a_sentence_for_a_child_two_ways_on_and_does_not_repeat_the_words(
        SafetyCategory category
    )
    {
        var shown = Show(
            AttemptWith(
                AttemptState.Refused,
                AttemptEnd.Screened,
                VerdictKind.Stop,
                category: category
            )
        );

        Assert.DoesNotContain("A cat in Petra", shown.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Rule.", shown.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("None.", shown.Markup, StringComparison.Ordinal);
        var ways = shown.FindAll(".way").Select(way => way.TextContent).ToList();
        Assert.Equal(SafeWays.Most, ways.Distinct().Count());
        Assert.All(ways, way => Assert.True(new PromptScreen().Screen(way).IsAllowed, way));
    }

    [Fact]
    public void The_childs_own_words_made_harmless_come_first_and_go_into_the_field()
    {
        string? chosen = null;
        var attempt = AttemptWith(
            AttemptState.Refused,
            AttemptEnd.Screened,
            VerdictKind.Stop,
            category: SafetyCategory.Weapons,
            ways: "a pirate at the Colosseum"
        );
        var shown = Render<NoPicture>(parameters =>
            parameters.Add(p => p.Attempt, attempt).Add(p => p.OnChoose, words => chosen = words)
        );

        shown.Find(".way").Click();

        Assert.Equal("a pirate at the Colosseum", chosen);
        Assert.Equal(2, shown.FindAll(".way").Count);
    }

    [Fact]
    public void A_worry_gets_calm_words_a_helpline_and_no_talk_of_tries()
    {
        var shown = Show(
            AttemptWith(
                AttemptState.Refused,
                AttemptEnd.Screened,
                VerdictKind.Support,
                category: SafetyCategory.SelfHarm
            )
        );

        Assert.Contains("You have done nothing wrong", shown.Markup, StringComparison.Ordinal);
        Assert.Equal("tel:08001111", shown.Find("a[href^=tel]").GetAttribute("href"));
        Assert.DoesNotContain("did not use up", shown.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("A cat in Petra", shown.Markup, StringComparison.Ordinal);
        Assert.Empty(shown.FindAll(".way"));
    }

    [Fact]
    public void Personal_data_is_shown_where_it_stands_as_it_was_covered()
    {
        var shown = Show(
            AttemptWith(
                AttemptState.Refused,
                AttemptEnd.Screened,
                VerdictKind.Private,
                words: "Call •••••• at Petra"
            )
        );

        Assert.Equal("••••••", shown.Find(".words mark").TextContent);
        Assert.Equal("Call •••••• at Petra", shown.Find(".words").TextContent);
    }

    [Fact]
    public void The_child_can_say_once_that_it_was_a_mistake()
    {
        var said = 0;
        var before = Render<NoPicture>(parameters =>
            parameters
                .Add(
                    p => p.Attempt,
                    AttemptWith(
                        AttemptState.Refused,
                        AttemptEnd.Screened,
                        VerdictKind.Stop,
                        canAppeal: true
                    )
                )
                .Add(p => p.OnAppeal, () => said++)
        );
        before.Find("button.quiet").Click();
        var after = Show(
            AttemptWith(
                AttemptState.Refused,
                AttemptEnd.Screened,
                VerdictKind.Stop,
                isAppealed: true
            )
        );

        Assert.Equal(1, said);
        Assert.Empty(after.FindAll("button.quiet"));
        Assert.Contains("Thank you for saying so", after.Markup, StringComparison.Ordinal);
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
