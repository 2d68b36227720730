using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>
/// Where the school's own resource is. Unlike OpenAI's it has no address that everybody shares, and it is called by https only,
/// but for a server on the same machine: the words of children and the key would go in the clear.
/// </summary>
internal sealed class ContentSafetySettings(ModerationOptions options)
    : ConnectionSettings("Edu4All:Moderation", options.Endpoint, options.ApiKey, options.Timeout)
{
    // The only one of the stable versions that has all three calls.
    private const string Version = "2024-09-01";

    /// <inheritdoc />
    public override string? Problem =>
        base.Problem
        ?? (HasEndpoint ? null : $"{Section}:Endpoint is not set.")
        ?? AddressProblem
        ?? SeverityProblem("Words", options.Severities.Words, SeverityScale.Eight)
        ?? SeverityProblem("Pictures", options.Severities.Pictures, SeverityScale.Four);

    /// <summary>The address of a call such as <c>text:analyze</c>; the endpoint stands with or without a slash at its end.</summary>
    public Uri AddressOf(string call) =>
        new(
            $"{Address!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/contentsafety/{call}?api-version={Version}"
        );

    private string? AddressProblem =>
        Address is not { } address ? null
        : address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback
            ? $"{Section}:Endpoint is not an https address."
        : address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0
            ? $"{Section}:Endpoint holds more than the address of the resource."
        : null;

    // A limit of 0 would flag everything, one above the scale nothing.
    private string? SeverityProblem(string what, CategorySeverities limits, SeverityScale scale) =>
        ContentSafetyCategories.Names.FirstOrDefault(name =>
            limits.LimitOf(name) < 1 || limits.LimitOf(name) > scale.Highest
        )
            is { } wrong
            ? $"{Section}:Severities:{what}:{wrong} is not 1 to {scale.Highest}."
            : null;
}
