using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Edu4All.Core.Data.Sqlite;

/// <summary>
/// Lets Microsoft.Data.Sqlite 10 run on SQLitePCLRaw 2.0.6, and on the operating system's own, patched SQLite where there is
/// one; see eng/Sqlite.props and docs/decisions/003-sqlite.md. Goes when SQLitePCLRaw 2.1.13 restores everywhere.
/// </summary>
internal static class SqliteLibrary
{
    private const string Managed = "SQLitePCLRaw.core";
    private const string Native = "e_sqlite3";

#pragma warning disable CA2255 // Has to run before anything touches SQLite, whoever the host is: the app, a test, EF's tools.
    [ModuleInitializer]
    internal static void Initialize()
#pragma warning restore CA2255
    {
        // The binder refuses a version lower than the one asked for; this answers before it gives up.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == Managed && File.Exists(PathOf(Managed))
                ? context.LoadFromAssemblyPath(PathOf(Managed))
                : null;
        UseSystemLibrary();
    }

    // Of its own, so that the types of SQLitePCLRaw are first touched when the handler above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseSystemLibrary()
    {
        NativeLibrary.SetDllImportResolver(
            typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly,
            Resolve
        );
        SQLitePCL.Batteries_V2.Init();
    }

    private static nint Resolve(string library, Assembly assembly, DllImportSearchPath? path) =>
        library == Native && NativeLibrary.TryLoad(SystemName, out var handle) ? handle : nint.Zero;

    private static string SystemName =>
        OperatingSystem.IsWindows() ? "winsqlite3"
        : OperatingSystem.IsMacOS() ? "/usr/lib/libsqlite3.dylib"
        : "libsqlite3.so.0";

    // Beside this assembly rather than beside the program: with EF's tools they are different folders.
    private static string PathOf(string assembly) =>
        Path.Combine(
            Path.GetDirectoryName(typeof(SqliteLibrary).Assembly.Location)!,
            assembly + ".dll"
        );
}
