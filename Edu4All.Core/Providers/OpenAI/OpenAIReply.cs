namespace Edu4All.Core.Providers.OpenAI;

/// <summary>What one exchange came to, before anybody has looked into the body.</summary>
internal abstract record OpenAIReply
{
    private OpenAIReply() { }

    /// <param name="Status">The HTTP status.</param>
    /// <param name="Body">The body, whole; empty when an error's body broke off.</param>
    /// <param name="Wait">How long the server asks to wait.</param>
    /// <param name="RequestId">The server's id of the exchange.</param>
    public sealed record Answered(
        int Status,
        ReadOnlyMemory<byte> Body,
        TimeSpan? Wait,
        string? RequestId
    ) : OpenAIReply;

    /// <param name="Reason">For the log.</param>
    /// <param name="MayHaveArrived">Whether the server may have worked on the request.</param>
    public sealed record Broken(string Reason, bool MayHaveArrived) : OpenAIReply
    {
        public string? RequestId { get; init; }
    }
}
