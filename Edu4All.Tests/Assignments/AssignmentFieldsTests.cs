using Edu4All.Core.Assignments;
using Edu4All.Tests.Support;
using Edu4All.Web.Components.Pages.Assignments;
using Edu4All.Web.Components.Shared;

namespace Edu4All.Tests.Assignments;

public sealed class AssignmentFieldsTests
{
    private static readonly LocalTime Times = new(new TestClock());

    [Fact]
    public void What_is_stored_comes_back_from_the_fields_as_it_was()
    {
        var draft = new AssignmentDraft(
            "A monument",
            "Where nobody expects it.",
            new(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc),
            null,
            7,
            "Only animals."
        );

        Assert.Equal(draft, AssignmentFields.From(draft, Times).ToDraft(Times));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("many", 0)]
    [InlineData("2.5", 0)]
    [InlineData("-3", -3)]
    [InlineData("12", 12)]
    public void A_number_of_tries_that_is_none_cannot_be_saved(string typed, int tries)
    {
        var fields = new AssignmentFields { Title = "A monument", Tries = typed };

        var draft = fields.ToDraft(Times);

        Assert.Equal(tries, draft.TriesPerStudent);
        Assert.Equal(tries < 1, draft.FindProblem() is not null);
    }

    [Fact]
    public void Nothing_that_was_typed_is_cut_off_in_silence()
    {
        var fields = new AssignmentFields
        {
            Title = new('x', Assignment.MaxTitleLength + 1),
            Brief = "  brief  ",
            Opens = "not a time",
        };

        var draft = fields.ToDraft(Times);

        Assert.Equal(AssignmentProblem.TitleTooLong, draft.FindProblem());
        Assert.Equal("brief", draft.Brief);
        Assert.Null(draft.OpensAt);
    }
}
