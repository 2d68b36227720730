namespace Edu4All.Tests.Support;

/// <summary>Waits for something to become true, never for time to pass.</summary>
internal static class Eventually
{
    /// <summary>So long that only a hang reaches it.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public static async Task TrueAsync(Func<Task<bool>> condition, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        limit.CancelAfter(Limit);
        while (!await condition())
        {
            Assert.False(limit.IsCancellationRequested, $"It never came to pass: {what}.");
            await Task.Delay(Look, CancellationToken.None);
        }
    }

    public static Task TrueAsync(Func<bool> condition, string what) =>
        TrueAsync(() => Task.FromResult(condition()), what);

    /// <summary>The result, or a failure that says what never came.</summary>
    public static async Task<T> WithinLimitAsync<T>(this Task<T> task, string what)
    {
        await ((Task)task).WithinLimitAsync(what);
        return await task;
    }

    /// <summary>Waits for its end, or fails and says what never came.</summary>
    public static async Task WithinLimitAsync(this Task task, string what)
    {
        try
        {
            await task.WaitAsync(Limit, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"It never came to pass: {what}.", exception);
        }
    }
}
