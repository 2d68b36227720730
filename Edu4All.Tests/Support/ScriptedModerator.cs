using System.Collections.Concurrent;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Support;

/// <summary>A moderation service that says what a test tells it to; everything is clear by itself.</summary>
public sealed class ScriptedModerator : IModerator
{
    private readonly ConcurrentQueue<string> _asked = new();

    public Moderation OfWords { get; set; } = new Moderation.Clear();

    public Moderation OfPicture { get; set; } = new Moderation.Clear();

    /// <summary>What happens while words are checked.</summary>
    public Func<Task> DuringWords { get; set; } = static () => Task.CompletedTask;

    /// <summary>The check of a picture does not end before this.</summary>
    public Task Picture { get; set; } = Task.CompletedTask;

    /// <summary>What it was asked: <c>words</c> or <c>picture</c>.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    public async Task<Moderation> CheckWordsAsync(
        SafePrompt prompt,
        CancellationToken cancellationToken
    )
    {
        _asked.Enqueue("words");
        await DuringWords();
        return OfWords;
    }

    public async Task<Moderation> CheckPictureAsync(
        SafePrompt prompt,
        ReadOnlyMemory<byte> picture,
        string mediaType,
        CancellationToken cancellationToken
    )
    {
        _asked.Enqueue("picture");
        await Picture.WaitAsync(cancellationToken);
        return OfPicture;
    }
}
