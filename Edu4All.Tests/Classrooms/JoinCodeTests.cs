using Edu4All.Core.Classrooms;
using Edu4All.Tests.Safety;

namespace Edu4All.Tests.Classrooms;

public sealed class JoinCodeTests
{
    [Theory]
    [InlineData("SUN-4821")]
    [InlineData("sun-4821")]
    [InlineData("Sun 4821")]
    [InlineData("SUN4821")]
    [InlineData("  s u n - 4 8 2 1  ")]
    [InlineData("SUN–4821")]
    [InlineData("SUN_4821.")]
    [InlineData("\u202ESUN-4821")]
    public void However_children_type_it_it_is_the_code(string typed) =>
        Assert.Equal("SUN-4821", JoinCode.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("SUN")]
    [InlineData("4821-SUN")]
    [InlineData("SUN-482")]
    [InlineData("SUN-48211")]
    [InlineData("SUNN-4821")]
    [InlineData("SÜN-4821")]
    [InlineData("SUN-４８２１")]
    [InlineData("SUN-482O")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    public void What_cannot_be_one_is_none(string? typed) => Assert.Null(JoinCode.Parse(typed));

    [Fact]
    public void A_pasted_novel_is_none_even_when_a_code_stands_at_its_end() =>
        Assert.Null(JoinCode.Parse(new string(' ', 10_000_000) + "SUN-4821"));

    [Fact]
    public void Whatever_is_typed_the_answer_is_a_code_or_none() =>
        AnyText.Holds(typed =>
            JoinCode.Parse(typed) is not { } code || JoinCode.Parse(code) == code
        );

    [Fact]
    public void A_new_code_can_be_read_back_and_is_not_always_the_same()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => JoinCode.Next()).ToList();

        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}-[0-9]{4}$", code));
        Assert.All(codes, code => Assert.Equal(code, JoinCode.Parse(code)));
        Assert.True(codes.Distinct().Count() > 150);
    }

    [Fact]
    public void A_new_PIN_has_four_digits_that_are_not_all_the_same()
    {
        var pins = Enumerable.Range(0, 2000).Select(_ => Pin.Next()).ToList();

        Assert.All(pins, pin => Assert.Matches("^[0-9]{4}$", pin));
        Assert.All(pins, pin => Assert.NotEqual(1, pin.Distinct().Count()));
    }
}
