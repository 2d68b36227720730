namespace Edu4All.Core.Providers;

/// <summary>
/// How one service is asked for a picture: its addresses, fields and refusals. What all have in common, the deadline, the
/// answer without settings, the price, is <see cref="OutsideProvider"/>'s, which is the only caller.
/// </summary>
internal interface IPictureApi
{
    /// <summary>The model that is asked for.</summary>
    string Model { get; }

    /// <summary>Why it cannot be asked; null when it can.</summary>
    string? Problem { get; }

    /// <summary>What it can do with the model that is configured.</summary>
    ProviderAbilities Abilities => ProviderAbilities.DrawOnly;

    /// <summary>Asks for one picture. Throws only when it is cancelled.</summary>
    Task<ProviderOutcome> AskAsync(ImageRequest request, CancellationToken cancellationToken);
}
