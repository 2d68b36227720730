using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>What the words around a find make of it.</summary>
public sealed class ContextTests
{
    [Theory]
    [InlineData("a statue of a king with his sword")]
    [InlineData("old swords in a glass case of the museum")]
    [InlineData("Roman soldiers with spears")]
    [InlineData("a memorial to those killed in the war")]
    [InlineData("weapons are forbidden here, says a sign")]
    [InlineData("a poster about the dangers of smoking")]
    [InlineData("a march against violence")]
    [InlineData("la estatua de un caballero con espada")]
    [InlineData("Denkmal für die Opfer der Gewalt")]
    [InlineData("ein Schild: Waffen verboten")]
    [InlineData("памятник воину с мечом")]
    [InlineData("博物馆里的剑")]
    public void Art_history_and_warnings_spare_weapons_and_violence(string words) =>
        Shared.Passes(words);

    [Theory]
    [InlineData("a man with a gun in front of a statue")]
    [InlineData("a soldier shooting people next to the war memorial")]
    [InlineData("un hombre con una pistola delante de la estatua")]
    [InlineData("ein Mann mit einer Pistole vor dem Denkmal")]
    [InlineData("мужчина с пистолетом перед памятником")]
    public void A_monument_that_only_stands_beside_spares_nothing(string words) =>
        Shared.Stops(words);

    [Theory]
    [InlineData("a statue covered in blood", SafetyCategory.Gore)]
    [InlineData("a porn statue in a museum", SafetyCategory.Sexual)]
    [InlineData("a naked girl and a statue", SafetyCategory.Nudity)]
    [InlineData("a memorial with a noose", SafetyCategory.SelfHarm)]
    [InlineData("no sex please", SafetyCategory.Sexual)]
    [InlineData("eine blutige Leiche im Museum", SafetyCategory.Gore)]
    public void Nothing_spares_gore_nudity_sexual_content_or_self_harm(
        string words,
        SafetyCategory category
    ) => Assert.Equal(category, Shared.Screen.Screen(words).Category);

    [Theory]
    [InlineData("Michelangelo's David, a naked marble statue")]
    [InlineData("the nude in the Birth of Venus by Botticelli")]
    [InlineData("a naked statue")]
    [InlineData("la estatua de un atleta desnudo en el museo")]
    public void A_famous_work_of_art_may_be_nude(string words) => Shared.Passes(words);

    [Fact]
    public void A_museum_does_not_hide_a_worry() =>
        Assert.Equal(VerdictKind.Support, Shared.Screen.Screen("a museum, i want to die").Kind);
}
