using System.Reflection;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>Our own prompts about monuments and history, all languages: one a line, in the files beside this one.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void Every_monument_prompt_passes() =>
        Assert.DoesNotContain(Read("pass"), words => !Shared.Screen.Screen(words).IsAllowed);

    [Fact]
    public void Every_harmful_prompt_is_stopped() =>
        Assert.DoesNotContain(Read("stop"), words => Shared.Screen.Screen(words).IsAllowed);

    private static IEnumerable<string> Read(string name)
    {
        using var file = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"Golden.{name}.txt")!
        );
        return file.ReadToEnd()
            .Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .ToList();
    }
}
