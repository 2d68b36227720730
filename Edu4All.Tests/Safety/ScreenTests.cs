using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety;

public sealed class ScreenTests
{
    private static readonly PromptScreen Screen = new();

    [Theory]
    [InlineData("The Eiffel Tower in Paris at sunset")]
    [InlineData("Arc de Triomphe with a small child holding a teddy")]
    [InlineData("The Great Pyramid and the Great Sphinx of Giza")]
    [InlineData("Taj Mahal under a rainbow")]
    [InlineData("The Statue of Liberty in a meadow")]
    [InlineData("Big Ben and the Elizabeth Tower")]
    [InlineData("The Colosseum on the moon")]
    [InlineData("A panda on the Great Wall of China")]
    [InlineData("Stonehenge in the snow, Sussex")]
    [InlineData("The Parthenon on the Acropolis")]
    [InlineData("Christ the Redeemer above the clouds")]
    [InlineData("The Leaning Tower of Pisa")]
    [InlineData("Sagrada Família in Barcelona")]
    [InlineData("Brandenburg Gate")]
    [InlineData("Saint Basil's Cathedral")]
    [InlineData("Sydney Opera House under water")]
    [InlineData("Petra's Treasury, Machu Picchu and the Moai of Rapa Nui")]
    [InlineData("Angkor Wat with an elephant")]
    [InlineData("Golden Gate Bridge and Tower Bridge")]
    [InlineData("Neuschwanstein in 1886")]
    [InlineData("Chichen Itza")]
    [InlineData("Hagia Sophia and a torii gate")]
    [InlineData("A badger wearing a tuxedo in Scunthorpe")]
    [InlineData("Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils")]
    [InlineData("A skilled knight with a classic shield, no passwords")]
    [InlineData("330 metres tall, 1,665 steps, 20,000 lights")]
    [InlineData("")]
    public void Monuments_and_friends_are_allowed(string words)
    {
        var verdict = Screen.Screen(words);

        Assert.True(verdict.IsAllowed, $"{verdict.Rule} stopped: {words}");
        Assert.Equal((VerdictKind.Allow, SafetyCategory.None, ""), Key(verdict));
        Assert.Equal(default, verdict.Span);
    }

    [Theory]
    [InlineData("a rabbit with a sword", "sword", SafetyCategory.Weapons)]
    [InlineData("two Swords crossed", "Swords", SafetyCategory.Weapons)]
    [InlineData("a MACHINE  gun!", "MACHINE  gun", SafetyCategory.Weapons)]
    [InlineData("a dragon killing a knight", "killing", SafetyCategory.Violence)]
    [InlineData("he is stabbed at Stonehenge", "stabbed", SafetyCategory.Violence)]
    [InlineData("they beat up a robot", "beat up", SafetyCategory.Violence)]
    [InlineData("blood on the tower", "blood", SafetyCategory.Gore)]
    [InlineData("a corpse, gory", "corpse", SafetyCategory.Gore)]
    [InlineData("a naked tourist on a statue", "naked", SafetyCategory.Nudity)]
    [InlineData("no clothes on", "no clothes", SafetyCategory.Nudity)]
    [InlineData("a sexy cat", "sexy", SafetyCategory.Sexual)]
    [InlineData("a cat drinking beers", "beers", SafetyCategory.Adult)]
    [InlineData("a noose", "noose", SafetyCategory.SelfHarm)]
    public void What_pictures_never_show_stops_with_its_rule_and_place(
        string words,
        string found,
        SafetyCategory category
    )
    {
        var verdict = Screen.Screen(words);

        Assert.Equal((VerdictKind.Stop, category), (verdict.Kind, verdict.Category));
        Assert.Equal(found, words.Substring(verdict.Span.Start, verdict.Span.Length));
        Assert.StartsWith(
            $"en/{category.ToString().ToLowerInvariant()}/",
            verdict.Rule,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("i want to die", "i want to die")]
    [InlineData("The tower. I hate myself, draw rain", "I hate myself")]
    [InlineData("he hurts me with a sword, mail me@school.test", "he hurts me")]
    [InlineData("a sword. 0151 496 0000. I want to die", "I want to die")]
    public void A_worry_comes_before_everything_else(string words, string found)
    {
        var verdict = Screen.Screen(words);

        Assert.Equal(VerdictKind.Support, verdict.Kind);
        Assert.Equal(found, words.Substring(verdict.Span.Start, verdict.Span.Length));
    }

    [Fact]
    public void Personal_data_comes_before_what_pictures_never_show() =>
        Assert.Equal(VerdictKind.Private, Screen.Screen("a sword for amira@school.test").Kind);

    private static (VerdictKind, SafetyCategory, string) Key(Verdict verdict) =>
        (verdict.Kind, verdict.Category, verdict.Rule);
}
