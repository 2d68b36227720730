namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>The categories that are asked for and must all be answered, under the service's names.</summary>
internal static class ContentSafetyCategories
{
    public static IReadOnlyList<string> Names { get; } = ["Hate", "SelfHarm", "Sexual", "Violence"];

    /// <summary>
    /// The limit of a category. One that nobody asked for is taken as seriously as the one we are strictest with.
    /// </summary>
    public static int LimitOf(this CategorySeverities limits, string category) =>
        category switch
        {
            "Hate" => limits.Hate,
            "SelfHarm" => limits.SelfHarm,
            "Sexual" => limits.Sexual,
            "Violence" => limits.Violence,
            _ => Names.Min(name => limits.LimitOf(name)),
        };
}
