using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>All kinds of provider that the common tests go through.</summary>
internal static class ProviderCases
{
    private static readonly ProviderCase[] All =
    [
        CompatibleTests.Case,
        ReplicateTests.Case,
        GeminiTests.Case,
        StabilityTests.Case,
        IdeogramTests.Case,
        BlackForestLabsTests.Case,
        Automatic1111Tests.Case,
    ];

    public static TheoryData<ProviderKind> Kinds => [.. All.Select(one => one.Kind)];

    public static TheoryData<ProviderKind> Hosted =>
        [.. All.Where(one => one.IsHosted).Select(one => one.Kind)];

    public static ProviderCase Of(ProviderKind kind) => All.Single(one => one.Kind == kind);
}
