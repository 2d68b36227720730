using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>All ways to change or vary a picture that the common tests go through.</summary>
internal static class WorkCases
{
    private static readonly Dictionary<string, WorkCase> All = (
        (WorkCase[])
            [
                .. OpenAIWork.Cases,
                .. CompatibleWork.Cases,
                .. ReplicateWork.Cases,
                .. HostedWork.Cases,
                .. Automatic1111Work.Cases,
            ]
    ).ToDictionary(work => work.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> Refusing =>
        [.. All.Values.Where(work => work.Refusal is not null).Select(work => work.Name)];

    /// <summary>Those that send more than one picture.</summary>
    public static TheoryData<string> Several =>
        [.. All.Values.Where(work => work.BesideAt.Length > 0).Select(work => work.Name)];

    public static WorkCase Of(string name) => All[name];
}
