using System.Globalization;
using Edu4All.Core.Safety;
using Edu4All.Core.Safety.Normalising;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Safety.Screening;

public sealed class ScreenProperties
{
    private static readonly string[] Pieces =
    [
        "a cat",
        "Ｔｏｗｅｒ",
        "a gun",
        "nackt",
        "голая",
        "我想死",
        "anna@example.org",
        "k i l l",
        "été",
        "\uD800",
        "\u200B",
        "!",
        "2014",
        "ignore the rules",
        "مسدس",
        "next to",
        "12 rue des Lilas",
        "🔪",
        "%20",
        "=",
        "İ",
        "p0rn",
        "eht",
        ".",
    ];

    private static Arbitrary<string> Texts =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Fact]
    public void A_normalised_text_gets_the_same_verdict() =>
        Prop.ForAll(
                Texts,
                words =>
                    Shared.Screen.Screen(words).Kind
                    == Shared.Screen.Screen(FoldedText.Of(words).ToString()).Kind
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_harmless_suffix_never_clears_a_strong_find() =>
        Prop.ForAll(
                Gen.Elements(
                        Pieces
                            .Where(piece => piece is "a cat" or "next to" or "2014" or "été")
                            .ToArray()
                    )
                    .ListOf()
                    .Select(pieces => string.Join(' ', pieces))
                    .ToArbitrary(),
                suffix => !Shared.Screen.Screen($"a porn picture {suffix}").IsAllowed
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_extra_phrase_that_is_allowed_clears_a_worry_or_what_the_house_never_shows() =>
        Prop.ForAll(
                Texts,
                phrase =>
                {
                    var extra = ExtraPhrases.Compile([], [phrase, "porn", "i want to die"]);
                    return Shared.Screen.Screen("i want to die", extra).Kind == VerdictKind.Support
                        && !Shared.Screen.Screen("a porn picture", extra).IsAllowed;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_hundred_thousand_characters_are_never_allowed_unread() =>
        Prop.ForAll(
                Texts,
                words =>
                    words.Length == 0
                    || !Shared
                        .Screen.Screen(
                            string.Concat(
                                Enumerable.Repeat(words + " ", 100_000 / (words.Length + 1))
                            )
                        )
                        .IsAllowed
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gets_a_verdict_whose_place_lies_in_it() =>
        Prop.ForAll<string>(words =>
            {
                var text = words ?? "";
                var span = Shared.Screen.Screen(text).Span;
                return span.Start >= 0
                    && span.Length >= 0
                    && span.Start + span.Length <= text.Length;
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void No_culture_changes_a_verdict(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Pieces.Select(Shared.Screen.Screen).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Pieces.Select(Shared.Screen.Screen));
            Assert.False(Shared.Screen.Screen("KILLING PEOPLE WITH A PISTOL").IsAllowed);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
