namespace Edu4All.Core.Data;

/// <summary>
/// Marks the data directory as in use for as long as the program runs, so that a second server that is started on it by mistake can
/// say so. Two are allowed: the database keeps them apart.
/// </summary>
public sealed class DirectoryUse : IDisposable
{
    private readonly FileStream? _mark;

    /// <summary>Marks it. Where the file system knows no locks nothing is said.</summary>
    public DirectoryUse(DataDirectory directory)
    {
        try
        {
            // The operating system takes the lock away with the process, however that ends.
            _mark = new(
                Path.Combine(directory.Root, "in-use"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (UnauthorizedAccessException) { }
        catch (IOException)
        {
            IsShared = true;
        }
    }

    /// <summary>Whether another server uses the directory already.</summary>
    public bool IsShared { get; }

    /// <summary>Takes the mark away.</summary>
    public void Dispose() => _mark?.Dispose();
}
