using Edu4All.Tests.Support;

namespace Edu4All.Tests.Safety.Screening;

/// <summary>The command line under invariant globalization and under ICU: letters behave differently, verdicts must not.</summary>
public sealed class GlobalizationModeTests : IDisposable
{
    private const string Words =
        "ＫＩＬＬ people\nİSTANBUL'DA BİR KALE\nSTRASSE und Straße\nголая женщина\nΓΥΜΝΉ γυναίκα\n"
        + "a p\u0301o\u0301r\u0301n picture\n我想死\nMASSAKER\nein Kind mit einer PISTOLE\nété à Orléans\nﬁne 𝐠𝐮𝐧 show\n"
        + "مسدس\nΔαβίδ, άγαλμα\ncall +44 20 7946 0958\n";

    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Both_say_the_same()
    {
        var invariant = await RunAsync("1");
        var icu = await RunAsync("0");

        Assert.Equal((0, 0), (invariant.Code, icu.Code));
        Assert.Equal(icu.Out, invariant.Out);
        Assert.Contains("Stop", icu.Out, StringComparison.Ordinal);
    }

    private Task<(string Out, string Error, int Code)> RunAsync(string isInvariant) =>
        AppProcess.RunAsync(
            _data.Root,
            ["screen"],
            Words,
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", isInvariant)
        );
}
