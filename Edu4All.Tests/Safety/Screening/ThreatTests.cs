using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

public sealed class ThreatTests
{
    [Theory]
    [InlineData("i will bring a gun to school tomorrow and shoot everyone")]
    [InlineData("I'm going to kill everyone in my class")]
    [InlineData("im gonna stab my teacher")]
    [InlineData("i want to blow up the school")]
    [InlineData("tomorrow I will take a knife to school")]
    [InlineData("i have a gun in my backpack")]
    [InlineData("we will shoot up this school")]
    [InlineData("i will kill my teacher, call me on 0170 1234567")]
    [InlineData("ich werde morgen in der schule alle erschießen")]
    [InlineData("ich bringe morgen eine pistole mit in die schule")]
    [InlineData("je vais tuer tout le monde à l'école")]
    [InlineData("voy a matar a todos en la escuela")]
    [InlineData("voglio uccidere tutti a scuola")]
    [InlineData("vou matar todos na escola")]
    [InlineData("ik ga iedereen op school doodschieten")]
    [InlineData("zabiję wszystkich w szkole")]
    public void What_a_child_says_that_it_will_do_to_people_is_a_threat(string words)
    {
        var verdict = Shared.Screen.Screen(words);

        Assert.True(Threats.IsThreat(verdict.Rule), $"{words}: {verdict.Rule}");
        Assert.Equal((VerdictKind.Stop, SafetyCategory.Violence), (verdict.Kind, verdict.Category));
    }

    [Theory]
    [InlineData("a gun in the school")]
    [InlineData("a man holding a gun at school")]
    [InlineData("my teacher with a knife")]
    [InlineData("a boy stabs my classmate")]
    public void A_weapon_at_a_school_or_at_somebody_known_is_a_danger(string words)
    {
        var verdict = Shared.Screen.Screen(words);

        Assert.True(
            Threats.IsDanger(verdict.Rule) || verdict.Category == SafetyCategory.Violence,
            $"{words}: {verdict.Rule}"
        );
        Assert.False(Threats.IsThreat(verdict.Rule), $"{words}: {verdict.Rule}");
    }

    [Theory]
    [InlineData("a rabbit with a sword")]
    [InlineData("a knight with a sword in front of a castle")]
    [InlineData("i will shoot a photo of everyone in my class")]
    [InlineData("i want to see a dragon above the school")]
    [InlineData("i will bring a cake to school tomorrow")]
    [InlineData("i want to play a video game and shoot everyone with my team")]
    [InlineData("my teacher shoots a goal")]
    [InlineData("i want to draw a castle with knights for my class")]
    [InlineData("i will shoot my friends with a water pistol")]
    [InlineData("ich will ein foto von allen aus meiner klasse schießen")]
    public void A_game_a_photograph_and_a_made_up_scene_are_neither(string words)
    {
        var verdict = Shared.Screen.Screen(words);

        Assert.False(
            Threats.IsThreat(verdict.Rule) || Threats.IsDanger(verdict.Rule),
            $"{words}: {verdict.Rule}"
        );
    }

    [Fact]
    public void A_worry_still_comes_before_a_threat() =>
        Assert.Equal(
            VerdictKind.Support,
            Shared.Screen.Screen("i want to die and i will kill my teacher").Kind
        );
}
