namespace Edu4All.Tests.Conventions;

public sealed class VisibleTextTests
{
    [Fact]
    public void All_that_a_person_reads_comes_out_of_a_resource()
    {
        var literal =
            from file in Repository.FilesUnder("Edu4All.Web/Components", ".razor")
            where !file.EndsWith("/_Imports.razor", StringComparison.Ordinal)
            from text in Markup.LiteralTexts(Repository.Read(file))
            select $"{file}: {text}";

        Repository.None(literal);
    }

    [Theory]
    [InlineData("<p>Hello</p>", "Hello")]
    [InlineData("<p>@L[\"Key\"]: hello</p>", ": hello")]
    [InlineData("<img alt=\"A tower\" src=\"x\" />", "alt=\"A tower\"")]
    [InlineData("@if (x > 1)\n{\n  <b>Hello</b>\n}", "Hello")]
    [InlineData("<Panel Title=\"Hello\" />", "Title=\"Hello\"")]
    public void A_text_that_does_not_is_found(string razor, string found) =>
        Assert.Equal([found], Markup.LiteralTexts(razor));

    [Theory]
    [InlineData("<p>@L[\"Key\", a.B(c)[0]?.D] · 3</p>")]
    [InlineData(
        "@page \"/x\"\n@* Hello *@\n<p class=\"a\" @onclick=\"() => Go(1)\">@(x ? \"a\" : \"b\")</p>"
    )]
    [InlineData("@foreach (var x in Xs.Where(y => y > 1))\n{\n  <i>@x</i>\n}\nelse if (a)\n{\n}")]
    [InlineData("<p>&nbsp;</p>@code { string Hello = \"Hello\"; }")]
    public void And_code_is_not_taken_for_one(string razor) =>
        Assert.Empty(Markup.LiteralTexts(razor));
}
