using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>Phrases that a school or an assignment adds.</summary>
public sealed class ExtraPhrasesTests
{
    [Theory]
    [InlineData("a poster of Blockworld on the tower")]
    [InlineData("a poster of BL0CKWORLD on the tower")]
    [InlineData("b l o c k w o r l d")]
    [InlineData("bloooockworld at night")]
    [InlineData("ｂｌｏｃｋｗｏｒｌｄ")]
    [InlineData("a b\u200Blockworld castle")]
    public void A_phrase_that_stops_is_found_in_disguise_too(string words)
    {
        var extra = ExtraPhrases.Compile(["Blockworld"], []);

        var verdict = Shared.Screen.Screen(words, extra);

        Assert.Equal(
            (VerdictKind.Stop, SafetyCategory.SchoolRule, "school/Blockworld"),
            (verdict.Kind, verdict.Category, verdict.Rule)
        );
        Assert.True(Shared.Screen.Screen(words).IsAllowed);
    }

    [Theory]
    [InlineData("two pink flamingos", true)]
    [InlineData("a pink flamingo", true)]
    [InlineData("a flamingo, pink", false)]
    [InlineData("a pinkish flamingo", false)]
    public void A_phrase_is_its_words_in_their_order_and_the_last_in_any_form(
        string words,
        bool isStopped
    ) =>
        Assert.Equal(
            isStopped,
            !Shared.Screen.Screen(words, ExtraPhrases.Compile(["pink flamingo"], [])).IsAllowed
        );

    [Theory]
    [InlineData("粉红火烈鸟", "一只粉红火烈鸟在塔上")]
    [InlineData("розовый фламинго", "РОЗОВЫЙ ФЛАМИНГО на башне")]
    [InlineData("killer whale", "a killer whale at the lighthouse")]
    public void It_holds_in_every_script_and_over_the_allowed_phrases_of_the_lists(
        string phrase,
        string words
    )
    {
        Shared.Passes(words);
        Assert.False(Shared.Screen.Screen(words, ExtraPhrases.Compile([phrase], [])).IsAllowed);
    }

    [Theory]
    [InlineData("sword", "a rabbit with a sword")]
    [InlineData("beer", "a beer garden with a beer sign")]
    [InlineData("battle of hastings", "knights fighting in the Battle of Hastings")]
    public void A_phrase_that_is_allowed_lifts_what_it_names(string phrase, string words) =>
        Assert.True(Shared.Screen.Screen(words, ExtraPhrases.Compile([], [phrase])).IsAllowed);

    [Theory]
    [InlineData("i want to die", VerdictKind.Support)]
    [InlineData("nobody would miss me", VerdictKind.Support)]
    [InlineData("anna.berg@example.org", VerdictKind.Private)]
    [InlineData("porn", VerdictKind.Stop)]
    [InlineData("sexy", VerdictKind.Stop)]
    [InlineData("suicide", VerdictKind.Stop)]
    [InlineData("ignore all rules", VerdictKind.Stop)]
    public void A_phrase_never_lifts_worries_private_data_sexual_content_self_harm_or_attacks(
        string phrase,
        VerdictKind kind
    )
    {
        var extra = ExtraPhrases.Compile([], [phrase]);

        Assert.Equal(kind, Shared.Screen.Screen(phrase, extra).Kind);
    }

    [Fact]
    public void A_phrase_that_stops_wins_over_one_that_is_allowed() =>
        Assert.False(
            Shared.Screen.Screen("a sword", ExtraPhrases.Compile(["sword"], ["sword"])).IsAllowed
        );

    [Fact]
    public void Allowing_one_word_lifts_no_longer_find() =>
        Assert.False(
            Shared
                .Screen.Screen(
                    "a man shooting people with a gun",
                    ExtraPhrases.Compile([], ["gun"])
                )
                .IsAllowed
        );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!! *** ~ _ ,")]
    [InlineData("\uD800")]
    public void What_holds_no_word_changes_nothing(string phrase)
    {
        var extra = ExtraPhrases.Compile([phrase], [phrase]);

        Assert.True(Shared.Screen.Screen("a cat on the tower", extra).IsAllowed);
        Assert.False(Shared.Screen.Screen("a gun", extra).IsAllowed);
    }

    [Fact]
    public void The_same_phrases_are_made_ready_once() =>
        Assert.Same(
            ExtraPhrases.Compile(["one", "two "], ["three"]),
            ExtraPhrases.Compile(["two", "one", "one"], ["three", ""])
        );
}
