namespace Edu4All.Core.Safety;

/// <summary>Stands in while no moderation service is configured, and says so.</summary>
internal sealed class NoModerator : IModerator
{
    private static readonly Task<Moderation> Nobody = Task.FromResult<Moderation>(
        new Moderation.NotAsked()
    );

    public Task<Moderation> CheckWordsAsync(
        SafePrompt prompt,
        CancellationToken cancellationToken
    ) => Nobody;

    public Task<Moderation> CheckPictureAsync(
        SafePrompt prompt,
        ReadOnlyMemory<byte> picture,
        string mediaType,
        CancellationToken cancellationToken
    ) => Nobody;
}
