using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>What a provider made of a prompt before it drew, as a child may read it.</summary>
public sealed class RewrittenPrompt(PromptScreen screen)
{
    /// <summary>Longer than this a child is not shown, in UTF-16 code units: then it is the metaprompt retold.</summary>
    private const int MaxLength = 1_000;

    /// <summary>
    /// The provider's words; null when it has said none, when they are the metaprompt rather than the description, or when the screen
    /// would not let a child write them.
    /// </summary>
    /// <param name="revised">As the provider gave them.</param>
    public string? ForChild(string? revised)
    {
        var text = revised?.Trim() ?? "";
        return
            text.Length is > 0 and <= MaxLength
            && !text.Contains(SafePrompt.Composer.Open, StringComparison.Ordinal)
            && !text.Contains("House rules", StringComparison.OrdinalIgnoreCase)
            && screen.Screen(text).IsAllowed
            ? text
            : null;
    }
}
