using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>What the common tests have to know of one kind of provider.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Success">The answer to the first request that leads to a picture, and scripts for those that follow.</param>
internal sealed record ProviderCase(ProviderKind Kind, Func<FakeApi, string> Success)
{
    /// <summary>What is configured beside address and key.</summary>
    public Action<ProviderOptions> Configure { get; init; } = _ => { };

    /// <summary>Method and path of the first request.</summary>
    public required string Call { get; init; }

    /// <summary>The header of the key.</summary>
    public string KeyHeader { get; init; } = "Authorization";

    /// <summary>What stands in it.</summary>
    public Func<string, string> KeyValue { get; init; } = key => $"Bearer {key}";

    /// <summary>Whether it is a service in the internet, which has an address and wants a key.</summary>
    public bool IsHosted { get; init; } = true;

    /// <summary>Whether the first request is a form rather than JSON.</summary>
    public bool IsForm { get; init; }

    /// <summary>How the prompt is written in the request.</summary>
    public Func<string, string> Written { get; init; } = prompt => prompt;

    /// <summary>The fields of the first request, but for the prompt; null where the value does not matter.</summary>
    public required Dictionary<string, string> Fields { get; init; }

    /// <summary>Answers that hold no picture and no refusal, beside those that all kinds share.</summary>
    public IReadOnlyList<string> Nonsense { get; init; } = [];

    public override string ToString() => Kind.ToString();
}
