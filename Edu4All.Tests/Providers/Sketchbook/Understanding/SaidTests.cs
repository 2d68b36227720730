using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Providers.Sketchbook.Understanding;

/// <summary>What became of every word: it is drawn, or it is said under the picture.</summary>
public sealed class SaidTests
{
    private static readonly Illustrator Book = new();

    [Theory]
    [InlineData("vor dem Kölner Dom im Schnee", "Kölner Dom")]
    [InlineData("vor dem Kölner Dom", "Kölner Dom")]
    [InlineData("a cat at the Louvre", "Louvre")]
    [InlineData("a cat at the louvre", "louvre")]
    [InlineData("a dog and a 🦄", "🦄")]
    [InlineData("a dog at the Zamek Wawel in the rain", "Zamek Wawel")]
    [InlineData("a purple vuvuzela cat", "vuvuzela")]
    public void A_word_that_is_not_known_is_said_as_it_was_written(string words, string said) =>
        Assert.Contains(said, Book.Draw(words, 0).NotDrawn);

    [Theory]
    [InlineData("a cat at the Eifel Tower")]
    [InlineData("a Squirel on a Hors")]
    [InlineData("A DOGG AT THE COLLOSEUM")]
    [InlineData("ein Hund vor dem Eifel Turm")]
    public void Slips_are_understood_with_a_capital_as_well(string words) =>
        Assert.Empty(Book.Draw(words, 0).NotDrawn);

    [Theory]
    [InlineData("🦄🐉")]
    [InlineData("xqzt wrmpf")]
    [InlineData("")]
    [InlineData("as a watercolour")]
    public void A_text_of_which_nothing_is_known_says_so(string words) =>
        Assert.False(Book.Draw(words, 0).Understood);

    /// <summary>Between known words, wherever it stands and however it is capitalised.</summary>
    [Fact]
    public void No_unknown_word_is_passed_over()
    {
        foreach (
            var text in new[]
            {
                "a dog at the Parthenon",
                "a blue cat with a hat in the snow",
                "ein Hund auf dem Mond",
            }
        )
        {
            var words = text.Split(' ');
            foreach (var unknown in new[] { "xqzwt", "Xqzwt", "łxqzwt" })
            {
                for (var at = 0; at <= words.Length; at++)
                {
                    var sketch = Book.Draw(
                        string.Join(' ', [.. words[..at], unknown, .. words[at..]]),
                        0
                    );
                    Assert.Contains(unknown, sketch.NotDrawn);
                    Assert.True(sketch.Understood);
                }
            }
        }
    }

    [Fact]
    public void What_is_said_stands_in_the_text_and_is_not_much() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                {
                    var said = Reader.Read(text ?? "").NotDrawn;
                    return said.Count <= 6
                        && said.SelectMany(words => words.Split(' '))
                            .All(word =>
                                word.Length <= 33
                                && text!.Contains(
                                    word.Replace("...", "", StringComparison.Ordinal),
                                    StringComparison.Ordinal
                                )
                            );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("A fox on a bicycle at the Leaning Tower of Pisa")]
    [InlineData("two cats and a robot in the forest")]
    public void The_same_words_are_the_same_picture_in_every_style(string words)
    {
        var styles = new[]
        {
            "in flat style",
            "as a watercolour",
            "as a pencil drawing",
            "as a paper cut",
            "in neon style",
            "as pixel art",
            "as stained glass",
            "as a poster",
        };
        var seeds = styles.Select(style =>
            StoredScene.Read(Book.Draw($"{words}, {style}", 3).Scene)
        );
        var plain = StoredScene.Read(Book.Draw(words, 3).Scene);
        Assert.All(seeds, scene => Assert.Equal(plain.Seed, scene.Seed));
        Assert.All(
            seeds,
            scene =>
                Assert.Equal(
                    StoredScene.Write(plain),
                    StoredScene.Write(scene with { Style = null })
                )
        );
    }
}
