namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// How often requests may still be repeated while one picture is drawn. The queue repeats, too, and together they must not pass the
/// limit of an attempt; the queue knows what is left, the policy deep inside a client counts. It flows with the call, because
/// between the two stand clients that are not ours.
/// </summary>
internal sealed class RetryAllowance : IDisposable
{
    private static readonly AsyncLocal<RetryAllowance?> Current = new();

    private int _left;

    private RetryAllowance(int left) => _left = left;

    /// <summary>How often a request was repeated.</summary>
    public int Used { get; private set; }

    /// <summary>Allows so many repetitions until it is disposed.</summary>
    public static RetryAllowance Begin(int left) => Current.Value = new(left);

    /// <summary>Whether there may be one more. Always, when nobody counts.</summary>
    public static bool IsLeft => Current.Value is null or { _left: > 0 };

    /// <summary>Counts one.</summary>
    public static void Take()
    {
        if (Current.Value is { } allowance)
        {
            allowance._left--;
            allowance.Used++;
        }
    }

    public void Dispose() => Current.Value = null;
}
