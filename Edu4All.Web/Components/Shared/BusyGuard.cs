namespace Edu4All.Web.Components.Shared;

/// <summary>Lets one press of a button through at a time: a second one before the first has ended does nothing.</summary>
public sealed class BusyGuard
{
    /// <summary>Whether something is on its way.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>
    /// Does what is done once: when the work says that it succeeded, every further press does nothing. The second press of a double
    /// click may arrive when the first one has long ended, on its way to the next page.
    /// </summary>
    public async Task RunOnceAsync(Func<Task<bool>> work)
    {
        var isDone = false;
        await RunAsync(async () => isDone = await work());
        IsBusy |= isDone;
    }

    /// <summary>Does the work, unless something is on its way already.</summary>
    public async Task RunAsync(Func<Task> work)
    {
        if (IsBusy)
        {
            return;
        }

        IsBusy = true;
        try
        {
            await work();
        }
        finally
        {
            IsBusy = false;
        }
    }
}
