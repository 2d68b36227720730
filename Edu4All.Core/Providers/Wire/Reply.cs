namespace Edu4All.Core.Providers.Wire;

/// <summary>What one exchange came to, before anybody has looked into the body.</summary>
internal abstract record Reply
{
    private Reply() { }

    /// <param name="Status">The HTTP status.</param>
    /// <param name="Body">The body, whole; empty when an error's body broke off.</param>
    /// <param name="Wait">How long the server asks to wait.</param>
    /// <param name="RequestId">The server's id of the exchange.</param>
    public sealed record Answered(
        int Status,
        ReadOnlyMemory<byte> Body,
        TimeSpan? Wait,
        string? RequestId
    ) : Reply;

    /// <param name="Reason">For the log.</param>
    /// <param name="MayHaveArrived">Whether the server may have worked on the request.</param>
    public sealed record Broken(string Reason, bool MayHaveArrived) : Reply
    {
        public string? RequestId { get; init; }
    }
}
