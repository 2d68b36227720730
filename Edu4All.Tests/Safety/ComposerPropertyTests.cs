using System.Text;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Safety;

public sealed class ComposerPropertyTests
{
    private static readonly SafePrompt.Composer Composer = new();

    [Fact]
    public void Whatever_is_typed_each_marker_stands_there_once() =>
        AnyText.Holds(words =>
        {
            var text = Composer.Compose(words, new(words, 1, words, 1)).Text;
            return Count(text, "<<<DESCRIPTION") == 1
                && Count(text, "DESCRIPTION>>>") == 1
                && text.EndsWith("\nDESCRIPTION>>>", StringComparison.Ordinal);
        });

    [Fact]
    public void Whatever_is_typed_the_description_is_one_line_of_visible_characters() =>
        AnyText.Holds(words =>
        {
            var prompt = Composer.Compose(words, UpperLayers.None);
            return !prompt.Description.Any(c => char.IsControl(c) || c is '<' or '>' or '|')
                && !prompt.Description.Contains('\u2028')
                && prompt.Text.Split('\n')[^2] == prompt.Description;
        });

    [Fact]
    public void Whatever_is_typed_the_prompt_is_whole_unicode_and_the_rules_come_first() =>
        AnyText.Holds(words =>
        {
            var text = Composer.Compose(words, UpperLayers.None).Text;
            return text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
                && text.StartsWith(
                    HouseRules.Text.ReplaceLineEndings("\n"),
                    StringComparison.Ordinal
                );
        });

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        AnyText.Holds(words =>
        {
            var once = Composer.Compose(words, UpperLayers.None).Description;
            return Composer.Compose(once, UpperLayers.None).Description == once;
        });

    private static int Count(string text, string part) =>
        text.Split(part, StringSplitOptions.None).Length - 1;
}
