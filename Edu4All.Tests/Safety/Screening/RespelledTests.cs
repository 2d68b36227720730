using Edu4All.Core.Safety;
using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>Letters that are written apart or stretched, and words that only chance put into a turned text.</summary>
public sealed class RespelledTests
{
    [Theory]
    [InlineData("m y   h o u s e   i s   b i g", "my house is big")]
    [InlineData("t h e   y e a r   1 9 4 5", "the year 1945")]
    [InlineData("a cat and a dog", null)]
    [InlineData("p l a i n", null)]
    public void Letters_that_stand_apart_are_moved_together(string words, string? together) =>
        Assert.Equal(together, Respelled.Together(words));

    [Theory]
    [InlineData("heeeello theeeere", "hello there")]
    [InlineData("a book of 10000 moons", null)]
    [InlineData("hmmm, a tower", null)]
    public void Stretched_letters_are_written_once(string words, string? plain) =>
        Assert.Equal(plain, Respelled.Unstretched(words));

    [Fact]
    public void A_telephone_number_that_stands_apart_is_private_and_none_of_it_is_kept()
    {
        const string Words = "c a l l   m e   0 6 1 2 3 4 5 6 7 8   t o d a y";

        Assert.Equal(VerdictKind.Private, Shared.Screen.Screen(Words).Kind);
        Assert.DoesNotContain('6', PromptScreen.Storable(Words));
    }

    [Theory]
    [InlineData("nus s'tel dna rewot eht")]
    [InlineData("A tower and the sun")]
    public void Chance_words_of_a_turned_harmless_text_stop_nothing(string words) =>
        Assert.True(Shared.Screen.Screen(words).IsAllowed);

    [Fact]
    public void A_turned_text_that_means_harm_stops() =>
        Assert.False(Shared.Screen.Screen("reh tuoba nam a gnillik nug a htiw nam a").IsAllowed);
}
