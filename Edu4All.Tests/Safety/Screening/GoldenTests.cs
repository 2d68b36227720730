using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>Our own prompts, sixteen languages: those that a school may never stop and those that it may never allow.</summary>
public sealed class GoldenTests
{
    /// <summary>Fewer would prove little.</summary>
    private const int Fewest = 300;

    [Fact]
    public void Every_monument_prompt_passes() =>
        Assert.DoesNotContain(
            RuleBench.Lists.Pass,
            words => !Shared.Screen.Screen(words).IsAllowed
        );

    [Fact]
    public void Every_harmful_prompt_is_stopped() =>
        Assert.DoesNotContain(RuleBench.Lists.Stop, words => Shared.Screen.Screen(words).IsAllowed);

    [Fact]
    public void There_are_enough_of_both_and_none_twice()
    {
        var (pass, stop) = RuleBench.Lists;

        Assert.InRange(pass.Count, Fewest, int.MaxValue);
        Assert.InRange(stop.Count, Fewest, int.MaxValue);
        Assert.Equal(
            pass.Count + stop.Count,
            pass.Concat(stop).Distinct(StringComparer.Ordinal).Count()
        );
    }
}
