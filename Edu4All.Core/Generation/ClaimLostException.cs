namespace Edu4All.Core.Generation;

/// <summary>Another worker has the attempt now.</summary>
internal sealed class ClaimLostException : Exception
{
    public ClaimLostException()
        : base("Another worker has this attempt now.") { }
}
