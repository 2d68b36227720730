using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety;

public sealed class PersonalDataTests
{
    private static readonly PromptScreen Screen = new();

    [Theory]
    [InlineData(
        "write to amira.k+art@school.example please",
        "amira.k+art@school.example",
        "email"
    )]
    [InlineData("amira (at) school.example", "amira (at) school.example", "email")]
    [InlineData("call +44 20 7946 0958 now", "+44 20 7946 0958", "phone")]
    [InlineData("call (0151) 496-0000", "(0151) 496-0000", "phone")]
    [InlineData("07700900123", "07700900123", "phone")]
    [InlineData("ring this: it is 07700 900123", "07700 900123", "phone")]
    [InlineData("ring 0049.30.1234567!", "0049.30.1234567", "phone")]
    [InlineData("I am Mia Stone born on 3 May 2016", "born on 3 May 2016", "birthday")]
    public void Addresses_and_numbers_are_found_and_masked(string words, string data, string rule)
    {
        var verdict = Screen.Screen(words);

        Assert.Equal(
            (VerdictKind.Private, SafetyCategory.PersonalData, $"personal/{rule}"),
            (verdict.Kind, verdict.Category, verdict.Rule)
        );
        Assert.Equal(data, words.Substring(verdict.Span.Start, verdict.Span.Length));
        Assert.Equal(
            words.Replace(data, new('•', data.Length), StringComparison.Ordinal),
            PromptScreen.Storable(words)
        );
    }

    [Theory]
    [InlineData("The tower is 330 metres tall and has 1,665 steps")]
    [InlineData("Mozart was born on 27 January 1756 in this house")]
    [InlineData("A panda born in 2016 eats bamboo")]
    [InlineData("Built in 1889, seen by 6 million people in 2024")]
    [InlineData("A cat @ the beach at 8.30")]
    public void Numbers_of_monuments_are_left_alone(string words)
    {
        Assert.True(Screen.Screen(words).IsAllowed);
        Assert.Equal(words, PromptScreen.Storable(words));
    }

    [Fact]
    public void Every_find_is_masked_not_only_the_first()
    {
        var kept = PromptScreen.Storable("a@b.de and 0151 496 0000 and c@d.de 07700 900123");

        Assert.DoesNotContain('@', kept);
        Assert.DoesNotContain(kept, char.IsAsciiDigit);
    }

    [Fact]
    public void Numbers_that_stand_side_by_side_do_not_hide_each_other()
    {
        const string Words = "call 07700 900123 07700 900124 07700 900125";

        Assert.Equal(VerdictKind.Private, Screen.Screen(Words).Kind);
        Assert.DoesNotContain(PromptScreen.Storable(Words), char.IsAsciiDigit);
    }
}
