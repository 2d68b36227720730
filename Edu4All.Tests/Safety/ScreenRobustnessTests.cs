using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety;

public sealed class ScreenRobustnessTests
{
    private static readonly PromptScreen Screen = new();

    [Fact]
    public void Whatever_is_typed_there_is_a_verdict_that_points_into_it() =>
        AnyText.Holds(words =>
        {
            var (kind, _, rule, span) = Screen.Screen(words);
            return span.Start >= 0
                && span.Length >= 0
                && span.Start + span.Length <= words.Length
                && kind == VerdictKind.Allow == (rule.Length == 0)
                && kind == VerdictKind.Allow == (span.Length == 0);
        });

    [Fact]
    public void Whatever_is_typed_what_is_kept_holds_no_personal_data_and_is_as_long() =>
        AnyText.Holds(words =>
        {
            var kept = PromptScreen.Storable(words);
            return kept.Length == words.Length && Screen.Screen(kept).Kind != VerdictKind.Private;
        });

    [Fact]
    public void The_same_words_get_the_same_verdict()
    {
        var other = new PromptScreen();
        AnyText.Holds(words => Screen.Screen(words) == other.Screen(words));
    }

    /// <summary>Shapes that make a careless regular expression take minutes. Each has a limit of its own, so that no answer is a failure.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("(1")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("a@a.")]
    [InlineData("(at)")]
    [InlineData("i want to ")]
    [InlineData("\uD83D")]
    [InlineData("\u0301")]
    public async Task A_very_long_text_is_answered(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        var verdict = await Task.Run(
                () => Screen.Screen(words),
                TestContext.Current.CancellationToken
            )
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.True(Enum.IsDefined(verdict.Kind));
        Assert.Equal(words.Length, PromptScreen.Storable(words).Length);
    }

    [Fact]
    public void What_matters_is_found_at_the_end_of_a_very_long_text()
    {
        var padding = new string('x', 100_000);

        Assert.Equal(VerdictKind.Stop, Screen.Screen(padding + " sword").Kind);
        Assert.Equal(VerdictKind.Private, Screen.Screen(padding + " a@b.de").Kind);
        Assert.Equal(VerdictKind.Support, Screen.Screen(padding + " i want to die").Kind);
    }
}
