using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Tests.Providers.Sketchbook.Editing;

public sealed class EditTests
{
    private static readonly Illustrator Book = new();

    [Theory]
    [InlineData(
        "a rabbit and a dog in the city",
        "add a hat to the rabbit",
        "In the city, a rabbit wears a hat and a dog sits."
    )]
    [InlineData(
        "a rabbit and a dog in the city",
        "put a red hat on the dog",
        "In the city, a rabbit stands and a dog wears a red hat."
    )]
    [InlineData(
        "a rabbit and a dog in the city",
        "give the rabbit a balloon",
        "In the city, a rabbit holds a balloon and a dog sits."
    )]
    [InlineData(
        "a rabbit and a dog in the city",
        "the dog should hold a flower",
        "In the city, a rabbit stands and a dog holds a flower."
    )]
    [InlineData("a rabbit and a dog in the city", "remove the dog", "A rabbit stands in the city.")]
    [InlineData(
        "a rabbit and a dog in the city",
        "take away the rabbit please",
        "A dog sits in the city."
    )]
    [InlineData(
        "a dog wearing a hat and holding a book",
        "remove the hat",
        "A dog holds a book on a meadow."
    )]
    [InlineData(
        "a dog wearing a hat and a cat wearing a hat",
        "remove the hat from the cat",
        "On a meadow, a dog wears a hat and a cat sits."
    )]
    [InlineData(
        "a dog wearing a hat and a cat wearing a hat",
        "remove the cat's hat",
        "On a meadow, a dog wears a hat and a cat sits."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "make the dog red",
        "A red dog sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "make the dog bigger",
        "A big dog sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "make it night",
        "A dog sits beside the Eiffel Tower at night under the stars."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower at night",
        "make it snow",
        "A dog sits beside the Eiffel Tower in the snow at night under the stars."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "change the sky to night",
        "A dog sits beside the Eiffel Tower at night under the stars."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "instead of a dog a cat",
        "A cat sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "a cat instead of the dog",
        "A cat sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "replace the dog with a blue cat",
        "A blue cat sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "turn the dog into a dragon",
        "A dragon stands beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "swap the Eiffel Tower for the Taj Mahal",
        "A dog sits beside the Taj Mahal."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "change the dog to blue",
        "A blue dog sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "make the dog a cat",
        "A cat sits beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "make the dog sleep",
        "A dog sleeps beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "three dogs",
        "Three dogs stand beside the Eiffel Tower."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "add a cat",
        "A dog sits beside the Eiffel Tower and a cat sits nearby."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "add a dog",
        "A dog sits beside the Eiffel Tower and another dog sits nearby."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "move it to the beach",
        "A dog sits beside the Eiffel Tower by the sea."
    )]
    [InlineData(
        "a dog next to the Eiffel Tower",
        "put the dog on a horse",
        "A dog rides a horse beside the Eiffel Tower."
    )]
    [InlineData("a dog in the rain", "stop the rain", "A dog sits on a meadow.")]
    [InlineData("a dog in the rain", "without rain", "A dog sits on a meadow.")]
    [InlineData("a rabbit on a horse", "remove the horse", "A rabbit stands on a meadow.")]
    [InlineData("a rabbit on a horse", "remove the rabbit", "A horse stands on a meadow.")]
    [InlineData("un chat", "ajoute un chapeau rouge", "A cat wears a red hat on a meadow.")]
    [InlineData("ein Hund", "mach den Hund blau", "A blue dog sits on a meadow.")]
    [InlineData("un perro", "quita el perro", "All is quiet on a meadow.")]
    [InlineData("um gato", "em vez do gato um cachorro", "A dog sits on a meadow.")]
    [InlineData("a dog", "in watercolour", "A dog sits on a meadow, painted in watercolour.")]
    public void Plain_words_change_a_stored_scene(string words, string edit, string description)
    {
        var edited = Book.Edit(Book.Draw(words, 3).Scene, edit);
        Assert.Equal(description, edited.Description);
        Assert.True(edited.Changed);
        Assert.Empty(edited.NotDrawn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("remove the elephant")]
    [InlineData("please make it nicer")]
    [InlineData("add a trombone")]
    public void Words_that_change_nothing_leave_the_same_picture_and_say_so(string edit)
    {
        var drawn = Book.Draw("a dog next to the Eiffel Tower", 3);
        var edited = Book.Edit(drawn.Scene, edit);
        Assert.Equal(drawn.Svg, edited.Svg);
        Assert.False(edited.Changed);
    }

    [Fact]
    public void What_an_edit_asks_for_and_the_book_does_not_know_is_said() =>
        Assert.Equal(
            ["trombone"],
            Book.Edit(Book.Draw("a dog", 0).Scene, "give the dog a trombone").NotDrawn
        );

    [Fact]
    public void One_edit_follows_another()
    {
        var scene = Book.Draw("a rabbit", 1).Scene;
        foreach (
            var edit in new[]
            {
                "add a hat",
                "make the hat blue",
                "put the rabbit on a horse",
                "make it evening",
            }
        )
        {
            scene = Book.Edit(scene, edit).Scene;
        }

        Assert.Equal(
            "A rabbit rides a horse and wears a blue hat on a meadow in the evening light.",
            Book.Edit(scene, "").Description
        );
    }
}
