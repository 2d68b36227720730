using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>One screen for all screening tests: it is immutable, and reading the lists takes longer than any test.</summary>
internal static class Shared
{
    public static PromptScreen Screen { get; } = new();

    public static void Stops(string words) =>
        Assert.False(Screen.Screen(words).IsAllowed, $"Should be stopped: {words}");

    public static void Passes(string words)
    {
        var verdict = Screen.Screen(words);
        Assert.True(verdict.IsAllowed, $"Should pass, but {verdict.Rule}: {words}");
    }
}
