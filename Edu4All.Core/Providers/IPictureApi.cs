using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers;

/// <summary>
/// How one service is asked for a picture: its addresses, fields and refusals. What all have in common, the deadline, the
/// answer without settings, the look at what is sent, the price, is <see cref="OutsideProvider"/>'s, which is the only caller.
/// </summary>
internal interface IPictureApi
{
    /// <summary>The model that is asked for.</summary>
    string Model { get; }

    /// <summary>Size and quality it asks for, in a few words.</summary>
    string Settings { get; }

    /// <summary>Why it cannot be asked; null when it can.</summary>
    string? Problem { get; }

    /// <summary>What it can do with the model that is configured.</summary>
    ProviderAbilities Abilities => ProviderAbilities.DrawOnly;

    /// <summary>Asks for one picture. Throws only when it is cancelled.</summary>
    /// <param name="request">What is wanted; its own source is not set.</param>
    /// <param name="source">The picture to work on; null for a new one.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    );

    /// <summary>Asks what a picture shows. Only called when <see cref="Abilities"/> say that it can.</summary>
    Task<ProviderOutcome> DescribeAsync(
        SendablePicture picture,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("It does not say that it can describe.");
}
