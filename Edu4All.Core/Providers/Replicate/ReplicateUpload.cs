using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Replicate;

/// <summary>
/// Brings a picture to where a model can fetch it. Within a request it may take 256 KB, which hardly any picture does; what is
/// larger is put down at Replicate first, and taken back afterwards.
/// </summary>
internal sealed class ReplicateUpload(ApiClient client) : IAsyncDisposable
{
    private const int LongestAddress = 256 * 1024;

    // Nobody waits for the answer; real seconds, because a clock that a test holds would end it before it is sent.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly List<string> _ids = [];

    /// <summary>Where the file lies; null when it could not be put down, and then <see cref="Problem"/> says why.</summary>
    public async Task<string?> PutAsync(
        Gallery.PictureFile? file,
        CancellationToken cancellationToken
    )
    {
        if (file is null || Problem is not null)
        {
            return null;
        }

        var within = SendablePicture.AddressOf(file);
        if (within.Length <= LongestAddress)
        {
            return within;
        }

        var reply = await client.PostFormAsync("files", [], [("content", file)], cancellationToken);
        if (
            reply is Reply.Answered { Status: >= 200 and < 300 } answer
            && WireJson.Read(answer.Body, Kept.In) is { Address: { Length: > 0 } address } kept
        )
        {
            if (kept.Id is not null)
            {
                _ids.Add(kept.Id);
            }

            return address;
        }

        Problem = reply switch
        {
            Reply.Answered { Status: >= 300 } refused => WireOutcome.Of(refused),
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => Picture.None("The picture could not be put down"),
        };
        // To put something down costs nothing.
        Problem = Problem is ProviderOutcome.Failed failed
            ? failed with
            {
                MayBeCharged = false,
            }
            : Problem;
        return null;
    }

    /// <summary>Why a file could not be put down.</summary>
    public ProviderOutcome? Problem { get; private set; }

    /// <summary>Takes everything back. What stays all the same is deleted by Replicate after a day.</summary>
    public async ValueTask DisposeAsync()
    {
        using var deadline = new CancellationTokenSource(Farewell);
        try
        {
            foreach (var id in _ids)
            {
                await client.DeleteAsync($"files/{id}", deadline.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // It goes by itself, only later.
        }
    }

    private sealed record Kept(string? Id, string? Address)
    {
        public static Kept In(JsonElement answer)
        {
            JsonElement? whole = answer;
            return new(WireJson.Label(whole.Get("id").Text()), whole.Get("urls").Get("get").Text());
        }
    }
}
