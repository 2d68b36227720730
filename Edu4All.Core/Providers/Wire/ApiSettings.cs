namespace Edu4All.Core.Providers.Wire;

/// <summary>Where a provider's API is, and with which key it is called.</summary>
/// <param name="name">The provider's name in the configuration.</param>
/// <param name="options">Its section.</param>
/// <param name="official">The address of a service that everybody shares; null for servers that a school runs.</param>
internal sealed class ApiSettings(string name, ProviderOptions options, string? official)
    : ConnectionSettings(
        $"Edu4All:Providers:{name}",
        string.IsNullOrWhiteSpace(options.Endpoint) ? official : options.Endpoint,
        options.ApiKey,
        options.Timeout
    )
{
    /// <summary>The server that the administrator has written down himself; null while it is the official one.</summary>
    public Uri? Own => string.IsNullOrWhiteSpace(options.Endpoint) ? null : Address;

    /// <inheritdoc />
    public override string? Problem =>
        base.Problem ?? (HasEndpoint ? null : $"{Section}:Endpoint is not set.") ?? AddressProblem;

    // A school's own server in its own network often has neither a key nor a certificate.
    /// <inheritdoc />
    protected override bool NeedsKey => official is not null;

    /// <summary>The address of a call; the endpoint stands with or without a slash at its end.</summary>
    public Uri AddressOf(string call) =>
        new($"{Address!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{call}");

    /// <summary>Why a model cannot be part of an address; null when it can.</summary>
    public string? ModelProblem(string model, string setting = nameof(ProviderOptions.Model)) =>
        WireJson.Label(model) is null || model.Contains('/') || model.Trim('.').Length == 0
            ? $"{Section}:{setting} holds a character that no model's name has."
            : null;

    private string? AddressProblem =>
        Address is not { } address ? null
        : official is not null && address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback
            ? $"{Section}:Endpoint is not an https address."
        : address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0
            ? $"{Section}:Endpoint holds more than an address."
        : null;
}
