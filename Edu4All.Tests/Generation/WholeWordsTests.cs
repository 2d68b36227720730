using Edu4All.Core.Generation;

namespace Edu4All.Tests.Generation;

public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("A cat", "", "A cat")]
    [InlineData("A cat", "a hat", "A cat. a hat")]
    [InlineData("A cat.", "a hat!|at night", "A cat. a hat! at night")]
    [InlineData("", "a hat", "a hat")]
    public void What_was_there_first_comes_first(string first, string changes, string expected) =>
        Assert.Equal(expected, Join(first, changes.Split('|')));

    [Fact]
    public void Where_there_is_no_room_for_all_the_oldest_changes_are_left_out()
    {
        var first = new string('a', 300);

        Assert.Equal(
            $"{first}. {new string('c', 60)}. {new string('d', 30)}",
            Join(first, new('b', 60), new('c', 60), new('d', 30))
        );
    }

    [Fact]
    public void Words_that_leave_no_room_stand_alone_and_it_is_never_too_long()
    {
        var first = new string('a', Attempt.MaxWordsLength);

        Assert.Equal(first, Join(first, "a hat"));
    }

    private static string Join(string first, params string[] oldestFirst) =>
        WholeWords.Join(first, Enumerable.Reverse(oldestFirst));
}
