using Edu4All.Core.Safety;
using Edu4All.Tests.Safety.Screening;

namespace Edu4All.Tests.Safety;

public sealed class RuleBenchTests
{
    private static readonly RuleBench Bench = new(Shared.Screen);

    [Fact]
    public void Each_line_is_screened_under_the_published_rules_and_under_the_draft()
    {
        var lines = Bench.Try(
            " the Taj Mahal in fog \r\n\na zeppelin over Paris\ni want to die",
            ExtraPhrases.None,
            ExtraPhrases.Compile(["zeppelin"], [])
        );

        Assert.Equal(
            [
                ("the Taj Mahal in fog", VerdictKind.Allow, VerdictKind.Allow, false),
                ("a zeppelin over Paris", VerdictKind.Allow, VerdictKind.Stop, true),
                ("i want to die", VerdictKind.Support, VerdictKind.Support, false),
            ],
            lines.Select(line => (line.Words, line.Published.Kind, line.Draft.Kind, line.IsChanged))
        );
        Assert.Equal(new TextSpan(2, 8), lines[1].Draft.Span);
    }

    [Fact]
    public void Of_a_file_without_end_the_first_lines_are_tried() =>
        Assert.Equal(
            RuleBench.MaxLines,
            Bench
                .Try(
                    string.Join('\n', Enumerable.Repeat("a cat", 600)),
                    ExtraPhrases.None,
                    ExtraPhrases.None
                )
                .Count
        );

    [Fact]
    public void Phrases_that_do_no_harm_prove_right() =>
        Assert.Empty(Bench.Prove(ExtraPhrases.Compile(["zeppelin"], ["Battle of Hastings"])));

    [Fact]
    public void Those_that_stop_the_harmless_or_let_harm_through_are_named_with_their_line()
    {
        var stops = Bench.Prove(ExtraPhrases.Compile(["tower"], []));
        var allows = Bench.Prove(ExtraPhrases.Compile([], ["machete"]));

        Assert.NotEmpty(stops);
        Assert.All(
            stops,
            failure =>
                Assert.True(
                    failure.MustPass
                        && failure.Words.Contains("tower", StringComparison.OrdinalIgnoreCase)
                )
        );
        Assert.All(allows, failure => Assert.False(failure.MustPass));
    }
}
