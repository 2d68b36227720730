using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;

namespace Edu4All.Tests.Classrooms;

public sealed class NameListTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [Theory]
    [InlineData("Amira\nBen\nChiara", "Amira|Ben|Chiara")]
    [InlineData("Amira\r\nBen\r\n\r\n", "Amira|Ben")]
    [InlineData("Amira; Ben;Chiara", "Amira|Ben|Chiara")]
    [InlineData("Amira\tBen\n\tChiara\t", "Amira|Ben|Chiara")]
    [InlineData("  Anna   Lena  \n", "Anna Lena")]
    [InlineData("Ben\nBEN\nben\nBén", "Ben|Bén")]
    [InlineData("Meyer, Robin\nO'Brien", "Meyer, Robin|O'Brien")]
    [InlineData("عميرة\nבן\n李娜\n🦊", "عميرة|בן|李娜|🦊")]
    [InlineData("A\u202Enirma\u202C\nB\u200Ben\nC\u0000hiara", "Anirma|Ben|Chiara")]
    [InlineData("<b>Amira</b>\n'; DROP TABLE--", "<b>Amira</b>|'|DROP TABLE--")]
    [InlineData("\u200B\n\u202E\n \t ;;", "")]
    [InlineData("", "")]
    public void What_is_pasted_becomes_names(string pasted, string names) =>
        Assert.Equal(names, string.Join('|', NameList.Parse(pasted, [])));

    [Fact]
    public void Emoji_that_are_joined_stay_whole()
    {
        Assert.Equal([Family], NameList.Parse(Family, []));

        var cut = Assert.Single(NameList.Parse(string.Concat(Enumerable.Repeat(Family, 20)), []));
        Assert.True(cut.Length <= AppUser.MaxNameLength);
        Assert.Equal(0, cut.Length % Family.Length);
    }

    [Fact]
    public void Half_a_character_does_not_get_in() =>
        Assert.Equal(["AB"], NameList.Parse("A\uD83DB", []));

    [Fact]
    public void Who_is_in_the_class_is_not_added_again() =>
        Assert.Equal(["Ben"], NameList.Parse("AMIRA\nBen", ["Amira"]));

    [Fact]
    public void A_hundred_names_are_a_hundred_names() =>
        Assert.Equal(
            100,
            NameList
                .Parse(string.Join('\n', Enumerable.Range(1, 100).Select(i => $"Child {i}")), [])
                .Count
        );
}
