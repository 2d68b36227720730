using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Gallery;

/// <summary>Every step from every state: what is not in the list of allowed ones is refused and changes nothing.</summary>
public sealed class ArtworkStateTests
{
    private static readonly DateTime At = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Teacher = Guid.NewGuid();

    private static readonly Dictionary<string, Func<Artwork, bool>> Steps = new(
        StringComparer.Ordinal
    )
    {
        ["hand in"] = a => a.HandIn(At),
        ["take back"] = a => a.TakeBack(),
        ["approve"] = a => a.Approve(Teacher, "Lovely.", At),
        ["return"] = a => a.Return(Teacher, "Try again.", At),
        ["undecide"] = a => a.Undecide(),
        ["release"] = a => a.Release(Teacher, At),
        ["withhold"] = a => a.Withhold(Teacher, At),
    };

    private static readonly Dictionary<(string From, string Step), ArtworkState> Allowed = new()
    {
        [("draft", "hand in")] = ArtworkState.HandedIn,
        [("returned", "hand in")] = ArtworkState.HandedIn,
        [("handed in", "take back")] = ArtworkState.Draft,
        [("handed in", "approve")] = ArtworkState.Approved,
        [("handed in", "return")] = ArtworkState.Returned,
        [("approved", "undecide")] = ArtworkState.HandedIn,
        [("returned", "undecide")] = ArtworkState.HandedIn,
        [("not checked", "release")] = ArtworkState.Draft,
        [("withheld by a teacher", "release")] = ArtworkState.Draft,
        [("draft", "withhold")] = ArtworkState.Quarantined,
        [("handed in", "withhold")] = ArtworkState.Quarantined,
        [("approved", "withhold")] = ArtworkState.Quarantined,
        [("returned", "withhold")] = ArtworkState.Quarantined,
    };

    public static TheoryData<string, string> All =>
        [
            .. from state in new[]
            {
                "draft",
                "handed in",
                "approved",
                "returned",
                "not checked",
                "withheld",
                "withheld by a teacher",
            }
            from step in Steps.Keys
            select new TheoryDataRow<string, string>(state, step),
        ];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_step_leads_where_it_should_or_nowhere(string from, string step)
    {
        var artwork = In(from);
        var before = (artwork.State, artwork.WithheldFor, artwork.Revision, artwork.Note);

        var done = Steps[step](artwork);

        if (Allowed.TryGetValue((from, step), out var to))
        {
            Assert.True(done);
            Assert.Equal((to, before.Revision + 1), (artwork.State, artwork.Revision));
            Assert.Equal(
                to == ArtworkState.Quarantined ? WithheldFor.Teacher : WithheldFor.Nothing,
                artwork.WithheldFor
            );
        }
        else
        {
            Assert.False(done);
            Assert.Equal(
                before,
                (artwork.State, artwork.WithheldFor, artwork.Revision, artwork.Note)
            );
        }
    }

    [Fact]
    public void A_decision_names_who_when_and_why_and_taking_it_back_forgets_them()
    {
        var artwork = In("approved");
        Assert.Equal(
            (Teacher, At, "Lovely."),
            (artwork.DecidedById!.Value, artwork.DecidedAt!.Value, artwork.Note)
        );

        artwork.Undecide();

        Assert.Equal((null, null, ""), (artwork.DecidedById, artwork.DecidedAt, artwork.Note));
        Assert.Equal(At, artwork.HandedInAt);
    }

    private static Artwork In(string state)
    {
        var attempt = Attempt.Begin(
            Guid.NewGuid(),
            Guid.NewGuid(),
            "words",
            Verdict.Allowed,
            0,
            At
        );
        var artwork = Artwork.Of(
            attempt,
            new(
                "sha",
                "alt",
                [],
                "p",
                state switch
                {
                    "not checked" => WithheldFor.NotChecked,
                    "withheld" => WithheldFor.Check,
                    "withheld by a teacher" => WithheldFor.Teacher,
                    _ => WithheldFor.Nothing,
                }
            ),
            At
        );
        if (state is "handed in" or "approved" or "returned")
        {
            artwork.HandIn(At);
        }

        _ = state switch
        {
            "approved" => artwork.Approve(Teacher, "Lovely.", At),
            "returned" => artwork.Return(Teacher, "Try again.", At),
            _ => true,
        };
        return artwork;
    }
}
