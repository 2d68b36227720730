using Edu4All.Core.Generation;

namespace Edu4All.Core.Providers;

/// <summary>
/// A provider that nothing is sent to until an adult has acted: the account is suspended or empty, or a setting is wrong. Kept in
/// the database, so that a restart does not forget it.
/// </summary>
public sealed class ProviderHalt
{
    private ProviderHalt() { }

    /// <summary>Name of the provider.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>Why: one of those that <see cref="AttemptEnds.NeedsAdministrator"/>.</summary>
    public AttemptEnd Reason { get; private set; }

    /// <summary>What the provider said, for the administrator, without the key.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime At { get; private set; }

    public static ProviderHalt Because(
        string provider,
        AttemptEnd reason,
        string detail,
        DateTime at
    ) =>
        new()
        {
            Provider = provider,
            Reason = reason,
            Detail = detail,
            At = at,
        };
}
