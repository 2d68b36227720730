namespace Edu4All.Web.Components.Shared;

/// <summary>Lets one press of a button through at a time: a second one before the first has ended does nothing.</summary>
public sealed class BusyGuard
{
    /// <summary>Whether something is on its way.</summary>
    public bool IsBusy { get; private set; }

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
