using Bunit;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class PromptBuilderTests : ComponentTest
{
    private const string Words = "The Eiffel Tower";

    public static TheoryData<PromptPart> Parts => [.. Enum.GetValues<PromptPart>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_idea_is_allowed_is_of_its_part_and_can_be_taken_out_again(PromptPart part)
    {
        var screen = new PromptScreen();
        var ideas = Show(Words)
            .FindAll("fieldset")[(int)part]
            .QuerySelectorAll("button")
            .Select(button => button.TextContent)
            .ToList();

        Assert.Equal(PromptBuilder.CountOf(part), ideas.Count);
        foreach (var idea in ideas)
        {
            var with = Press(Words, idea);
            Assert.Equal($"{Words}, {idea}", with);
            Assert.True(screen.Screen(with).IsAllowed, with);
            Assert.True(PromptParts.Find(with).Contains(part), with);
            Assert.Equal(Words, Press(with, idea));
        }
    }

    [Fact]
    public void There_are_enough_of_them()
    {
        Assert.InRange(PromptBuilder.CountOf(PromptPart.Style), 8, 99);
        Assert.InRange(PromptBuilder.CountOf(PromptPart.Light), 6, 99);
        Assert.InRange(PromptBuilder.CountOf(PromptPart.Composition), 6, 99);
        Assert.InRange(PromptBuilder.CountOf(PromptPart.Mood), 8, 99);
    }

    [Fact]
    public void The_first_idea_stands_alone_and_a_full_stop_gives_way()
    {
        Assert.Equal("on the moon", Press("", "on the moon"));
        Assert.Equal("The Eiffel Tower, on the moon", Press("The Eiffel Tower. ", "on the moon"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("The Eiffel Tower", "")]
    [InlineData("A red cat at the Taj Mahal in a forest at night", "Subject Place Light Detail")]
    [InlineData("der Eiffelturm bei Nacht, fröhlich", "Light Mood")]
    [InlineData("a trombone", "Subject")]
    [InlineData("a cat in front of the eifel tower", "Subject Place")]
    [InlineData("ich will nicht mehr leben", "")]
    public void The_strip_says_what_is_there(string words, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', PromptParts.Find(words).Order().Select(part => part.ToString()))
        );

    [Fact]
    public void What_is_missing_can_be_pressed_and_leads_to_its_ideas()
    {
        var strip = Render<PromptStrip>(parameters =>
            parameters.Add(p => p.Words, "A cat on the moon")
        );
        var ideas = Show("").FindAll("fieldset").Select(fieldset => fieldset.Id).ToList();

        Assert.Equal(["Who", "Where"], strip.FindAll(".there").Select(NameOf));
        Assert.All(
            strip.FindAll("open-ideas"),
            part => Assert.Contains(part.GetAttribute("for"), ideas)
        );
        Assert.Equal(5, strip.FindAll("open-ideas button").Count);

        static string NameOf(AngleSharp.Dom.IElement part) => part.TextContent.Split(' ', ':')[1];
    }

    private IRenderedComponent<PromptBuilder> Show(string words, Action<string>? changed = null) =>
        Render<PromptBuilder>(parameters =>
            parameters.Add(p => p.Words, words).Add(p => p.WordsChanged, changed ?? (_ => { }))
        );

    private string Press(string words, string idea)
    {
        string? result = null;
        Show(words, changed => result = changed)
            .FindAll("button")
            .Single(button => button.TextContent == idea)
            .Click();
        return result ?? "";
    }
}
