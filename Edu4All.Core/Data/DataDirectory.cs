namespace Edu4All.Core.Data;

/// <summary>Where everything that the school owns lies: the database, the keys. Back this folder up.</summary>
public sealed class DataDirectory
{
    private DataDirectory(string path) => Root = path;

    /// <summary>Absolute path.</summary>
    public string Root { get; }

    /// <summary>The SQLite file.</summary>
    public string Database => Path.Combine(Root, "edu4all.db");

    /// <summary>Keys that guard cookies and forms; only the account that runs the app may read them.</summary>
    public string Keys => Path.Combine(Root, "keys");

    /// <summary>Where the folder is, whether it is there or not.</summary>
    /// <param name="configured"><c>Edu4All:DataDirectory</c>, as for <see cref="Open"/>.</param>
    public static string Find(string configured) => Path.GetFullPath(configured, Home());

    /// <summary>
    /// Opens the folder, making it when it is not there.
    /// </summary>
    /// <param name="configured">
    /// <c>Edu4All:DataDirectory</c>. A relative path starts at the solution when the app runs from its sources and at the
    /// program otherwise, never at the shell's current folder, so that the same school opens wherever it is started from.
    /// </param>
    public static DataDirectory Open(string configured)
    {
        var directory = new DataDirectory(Find(configured));
        Directory.CreateDirectory(directory.Root);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory.Keys);
        }
        else
        {
            Directory.CreateDirectory(
                directory.Keys,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        return directory;
    }

    private static string Home()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Edu4All.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
