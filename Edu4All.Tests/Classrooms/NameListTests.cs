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
    [InlineData("Amira, Ben, Chiara", "Amira|Ben|Chiara")]
    [InlineData("Amira\tBen\tChiara", "Amira|Ben|Chiara")]
    [InlineData("  Anna   Lena  \n", "Anna Lena")]
    [InlineData("O'Brien\nChild 7", "O'Brien|Child 7")]
    [InlineData("عميرة\nבן\n李娜\n🦊", "عميرة|בן|李娜|🦊")]
    [InlineData("A\u202Enirma\u202C\nB\u200Ben\nC\u0000hiara", "Anirma|Ben|Chiara")]
    [InlineData("<b>Amira</b>\n'; DROP TABLE--", "<b>Amira</b>")]
    [InlineData("\u200B\n\u202E\n \t ;;", "")]
    [InlineData("", "")]
    public void What_is_pasted_becomes_names(string pasted, string names) =>
        Assert.Equal(names, Read(pasted));

    [Theory]
    [InlineData("Amira\tKhan\nBen\tMeyer", "Amira|Ben")]
    [InlineData("Amira;Khan\nBen;Meyer", "Amira|Ben")]
    [InlineData("Amira,Khan\nBen,Meyer", "Amira|Ben")]
    [InlineData("1\tAmira\tKhan\t12.03.2014\n2\tBen\tMeyer\t01.07.2014", "Amira|Ben")]
    [InlineData("Amira\t5b\tamira@school.test\nBen\t5b\tben@school.test", "Amira|Ben")]
    [InlineData("Amira\t\nBen\t", "Amira|Ben")]
    public void A_table_is_one_child_a_row_without_numbers_dates_and_addresses(
        string pasted,
        string names
    ) => Assert.Equal(names, Read(pasted));

    [Theory]
    [InlineData("Name\nAmira\nBen", "Amira|Ben")]
    [InlineData("First name\tLast name\nAmira\tKhan\nBen\tMeyer", "Amira|Ben")]
    [InlineData("Nachname;Vorname;Klasse\nKhan;Amira;5b\nMeyer;Ben;5b", "Amira|Ben")]
    [InlineData("Nr.\tName\tVorname\n1\tKhan\tAmira\n2\tMeyer\tBen", "Amira|Ben")]
    [InlineData("Nom,Prénom,Date de naissance\nKhan,Amira,12/03/2014", "Amira")]
    public void A_row_of_headings_says_which_column_is_which_and_is_no_child(
        string pasted,
        string names
    )
    {
        Assert.Equal(names, Read(pasted));
        Assert.NotEmpty(NameList.Parse(pasted, []).Header);
    }

    [Fact]
    public void A_single_child_whose_name_is_a_heading_is_a_child() =>
        Assert.Equal("Kinder", Read("Kinder"));

    [Fact]
    public void Of_two_columns_without_headings_the_teacher_may_say_that_the_other_is_meant()
    {
        const string Pasted = "Khan\tAmira\nMeyer\tBen";

        Assert.True(NameList.Parse(Pasted, []).HasTwoColumns);
        Assert.Equal("Khan|Meyer", Read(Pasted));
        Assert.Equal(
            "Amira|Ben",
            string.Join('|', NameList.Parse(Pasted, [], isLastNameFirst: true).Names)
        );
    }

    [Theory]
    [InlineData("Anna\tKlein\nAnna\tMeyer\nBen\tKlein", "Anna K|Anna M|Ben")]
    [InlineData("Anna\tKlein\nAnna\tKoch", "Anna Kl|Anna Ko")]
    [InlineData("Anna\tKlein\nanna\tKlein", "Anna Klein|anna Klein")]
    [InlineData("Ben\nBEN\nBén", "Ben|BEN|Bén")]
    public void Of_a_last_name_only_as_much_is_kept_as_tells_two_apart_and_nobody_is_dropped(
        string pasted,
        string names
    ) => Assert.Equal(names, Read(pasted));

    [Fact]
    public void Who_is_in_the_class_is_told_apart_or_stays_to_be_asked_about()
    {
        Assert.Equal(["Amira K", "Ben"], NameList.Parse("Amira\tKhan\nBen\tOz", ["AMIRA"]).Names);

        var same = NameList.Parse("AMIRA\nBen", ["Amira"]).Names;
        Assert.Equal(["AMIRA", "Ben"], same);
        Assert.True(NameList.IsTwice(same[0], same, ["Amira"]));
        Assert.False(NameList.IsTwice(same[1], same, ["Amira"]));
    }

    [Fact]
    public void Emoji_that_are_joined_stay_whole()
    {
        Assert.Equal([Family], NameList.Parse(Family, []).Names);

        var cut = Assert.Single(
            NameList.Parse(string.Concat(Enumerable.Repeat(Family, 20)), []).Names
        );
        Assert.True(cut.Length <= AppUser.MaxNameLength);
        Assert.Equal(0, cut.Length % Family.Length);
    }

    [Fact]
    public void Half_a_character_does_not_get_in() =>
        Assert.Equal(["AB"], NameList.Parse("A\uD83DB", []).Names);

    [Fact]
    public void A_hundred_names_are_a_hundred_names() =>
        Assert.Equal(
            100,
            NameList
                .Parse(string.Join('\n', Enumerable.Range(1, 100).Select(i => $"Child {i}")), [])
                .Names.Count
        );

    private static string Read(string pasted) => string.Join('|', NameList.Parse(pasted, []).Names);
}
