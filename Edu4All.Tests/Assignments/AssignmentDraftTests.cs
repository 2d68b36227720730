using Edu4All.Core.Assignments;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Assignments;

public sealed class AssignmentDraftTests
{
    private static readonly DateTime At = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    public static TheoryData<AssignmentDraft, AssignmentProblem?> Drafts { get; } =
        new()
        {
            { TestSchool.Draft, null },
            { TestSchool.Draft with { Title = "" }, AssignmentProblem.NoTitle },
            { TestSchool.Draft with { Title = " \t\u200B " }, AssignmentProblem.NoTitle },
            { TestSchool.Draft with { Title = new('x', 100) }, null },
            { TestSchool.Draft with { Title = new('x', 101) }, AssignmentProblem.TitleTooLong },
            { TestSchool.Draft with { Brief = "" }, null },
            { TestSchool.Draft with { Brief = new('x', 2001) }, AssignmentProblem.BriefTooLong },
            { TestSchool.Draft with { Rules = new('x', 1000) }, null },
            { TestSchool.Draft with { Rules = new('x', 1001) }, AssignmentProblem.RulesTooLong },
            { TestSchool.Draft with { TriesPerStudent = 0 }, AssignmentProblem.TriesOutOfRange },
            { TestSchool.Draft with { TriesPerStudent = 1 }, null },
            { TestSchool.Draft with { TriesPerStudent = 50 }, null },
            { TestSchool.Draft with { TriesPerStudent = 51 }, AssignmentProblem.TriesOutOfRange },
            {
                TestSchool.Draft with
                {
                    OpensAt = At,
                    ClosesAt = At,
                },
                AssignmentProblem.ClosesBeforeItOpens
            },
            { TestSchool.Draft with { OpensAt = At, ClosesAt = At.AddTicks(1) }, null },
            { TestSchool.Draft with { ClosesAt = At }, null },
        };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void What_is_wrong_with_it_is_found(AssignmentDraft draft, AssignmentProblem? problem) =>
        Assert.Equal(problem, draft.FindProblem());

    [Theory]
    [InlineData(-1, AssignmentPhase.NotYetOpen)]
    [InlineData(0, AssignmentPhase.Open)]
    [InlineData(59, AssignmentPhase.Open)]
    [InlineData(60, AssignmentPhase.Closed)]
    [InlineData(61, AssignmentPhase.Closed)]
    public void It_opens_and_closes_to_the_second(int second, AssignmentPhase phase) =>
        Assert.Equal(
            phase,
            Assignment
                .For(
                    Guid.NewGuid(),
                    TestSchool.Draft with
                    {
                        OpensAt = At,
                        ClosesAt = At.AddSeconds(60),
                    },
                    At
                )
                .PhaseAt(At.AddSeconds(second))
        );

    [Fact]
    public void Without_times_it_is_always_open() =>
        Assert.Equal(
            AssignmentPhase.Open,
            Assignment.For(Guid.NewGuid(), TestSchool.Draft, At).PhaseAt(DateTime.MaxValue)
        );
}
