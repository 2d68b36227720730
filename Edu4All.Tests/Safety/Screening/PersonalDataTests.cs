using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("write to anna.berg@example.org")]
    [InlineData("call me at +44 20 7946 0958")]
    [InlineData("card 4111 1111 1111 1111")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("the pyramid at 14 Elm Grove Road")]
    [InlineData("meine Straße: Lindenstraße 14")]
    [InlineData("12 rue des Lilas")]
    [InlineData("calle Mayor 12")]
    [InlineData("via Garibaldi 7")]
    [InlineData("ul. Polna 5")]
    [InlineData("Kerkstraat 14")]
    [InlineData("SW1A 2AB")]
    [InlineData("my name is Anna Berg")]
    [InlineData("ich heiße Anna Berg")]
    [InlineData("me llamo Ana Torres")]
    [InlineData("меня зовут Анна Петрова")]
    [InlineData("my school is Hillside Primary")]
    [InlineData("my password is banana")]
    [InlineData("my birthday is 4 May 2014")]
    [InlineData("follow @anna_berg_2014")]
    [InlineData("my snapchat is annab")]
    public void Personal_data_is_held_back(string words)
    {
        Assert.Equal(VerdictKind.Private, Shared.Screen.Screen(words).Kind);
        Assert.Contains("•", PromptScreen.Storable(words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 Downing Street with balloons")]
    [InlineData("Sherlock at 221B Baker Street")]
    [InlineData("the war memorial 1914-1918")]
    [InlineData("a tower 300 metres high in 1889")]
    [InlineData("my name is written on a stone")]
    [InlineData("Mozart was born in 1756")]
    [InlineData("a 16:9 picture of 12 dogs and 3 cats")]
    public void Numbers_of_history_and_famous_addresses_pass(string words)
    {
        Shared.Passes(words);
        Assert.Equal(words, PromptScreen.Storable(words));
    }

    [Fact]
    public void Only_the_private_part_is_masked() =>
        Assert.Equal(
            "a cat, ••••••••••••••••, a dog",
            PromptScreen.Storable("a cat, anna@example.org, a dog")
        );
}
