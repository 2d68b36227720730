using System.Text.RegularExpressions;

namespace Edu4All.Core.Providers.Automatic1111;

/// <summary>
/// Takes from a prompt what this server would obey instead of draw: brackets weigh words, <c>AND</c> and <c>BREAK</c> part
/// them, <c>&lt;lora:name:1&gt;</c> loads a network, and two underlines or braces stand for a list of wildcards. Every word
/// stays.
/// </summary>
internal static partial class PromptMarkup
{
    public static string Neutralise(string prompt) =>
        Brackets()
            .Replace(
                Keywords()
                    .Replace(
                        Network()
                            .Replace(prompt, "< ")
                            .Replace('{', ' ')
                            .Replace('}', ' ')
                            .Replace('|', ' '),
                        word => word.Value.ToLowerInvariant()
                    )
                    .Replace("__", "_ ", StringComparison.Ordinal),
                // So written, the server reads the character itself.
                @"\$0"
            );

    [GeneratedRegex(@"<(?=\w+:)", RegexOptions.None, 1000)]
    private static partial Regex Network();

    [GeneratedRegex(@"\b(?:AND|BREAK)\b", RegexOptions.None, 1000)]
    private static partial Regex Keywords();

    [GeneratedRegex(@"[\\()\[\]]", RegexOptions.None, 1000)]
    private static partial Regex Brackets();
}
