using System.Collections.Concurrent;
using System.Text;
using Edu4All.Core.Providers;
using Edu4All.Tests.Wire;

namespace Edu4All.Tests.Support;

/// <summary>A provider that answers what a test tells it to and keeps what it was asked. Draws a tiny PNG by itself.</summary>
public sealed class ScriptedProvider : IImageProvider
{
    public const string GivenName = "scripted";

    private readonly ConcurrentQueue<ImageRequest> _requests = new();
    private readonly ConcurrentQueue<
        Func<ImageRequest, CancellationToken, Task<ProviderOutcome>>
    > _script = new();

    public string Name => GivenName;

    public string Model => "scripted-1";

    public bool IsOutside { get; set; } = true;

    public ProviderAbilities Abilities { get; set; } = ProviderAbilities.DrawOnly;

    public string Settings { get; set; } = "landscape, medium";

    /// <summary>What it says of every picture.</summary>
    public ProviderOutcome Description { get; set; } =
        new ProviderOutcome.Described("A tower by the sea.") { CostMicros = 50 };

    /// <summary>The pictures that it was asked to describe.</summary>
    public ConcurrentQueue<SourcePicture> Seen { get; } = new();

    /// <summary>What happens before it says anything.</summary>
    public Func<Task> BeforeDescribing { get; set; } = static () => Task.CompletedTask;

    public async Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    )
    {
        Seen.Enqueue(picture);
        await BeforeDescribing();
        return Description;
    }

    public IReadOnlyList<ImageRequest> Requests => [.. _requests];

    /// <summary>The words it was asked to draw, in their order.</summary>
    public IReadOnlyList<string> Drawn => [.. _requests.Select(r => r.Prompt.Description)];

    /// <summary>What it answers when the script is over.</summary>
    public Func<ImageRequest, CancellationToken, Task<ProviderOutcome>> Otherwise { get; set; } =
        static (request, _) => Task.FromResult<ProviderOutcome>(Picture(request));

    public ScriptedProvider Answers(params ProviderOutcome[] outcomes)
    {
        foreach (var outcome in outcomes)
        {
            _script.Enqueue((_, _) => Task.FromResult(outcome));
        }

        return this;
    }

    public ScriptedProvider Answers(
        Func<ImageRequest, CancellationToken, Task<ProviderOutcome>> answer
    )
    {
        _script.Enqueue(answer);
        return this;
    }

    public Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        _requests.Enqueue(request);
        return _script.TryDequeue(out var answer)
            ? answer(request, cancellationToken)
            : Otherwise(request, cancellationToken);
    }

    /// <summary>A PNG that is different for each prompt: what follows the end of a PNG is not looked at.</summary>
    public static ProviderOutcome.Drawn Picture(ImageRequest request) =>
        new(
            (byte[])
                [
                    .. OpenAIBodies.Png,
                    .. Encoding.UTF8.GetBytes(request.Prompt.Sha256 + request.Variety),
                ]
        )
        {
            CostMicros = 1000,
            RequestId = "req_scripted",
        };
}
