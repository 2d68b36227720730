using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Edu4All.Tests.Support;

/// <summary>What has to stand before the first test.</summary>
internal static class ModuleStart
{
#pragma warning disable CA2255 // A test assembly is a program's end, nobody else's library.
    [ModuleInitializer]
    internal static void Initialize()
#pragma warning restore CA2255
    {
        // bUnit asks for another version of this than the one that restores; see eng/Bunit.props.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == "AngleSharp.Diffing" && File.Exists(PathOf(name.Name))
                ? context.LoadFromAssemblyPath(PathOf(name.Name))
                : null;
        // What this machine's shell knows of keys is none of the tests' business.
        foreach (var variable in KeyVariables)
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        ClosedNetwork.Close();
    }

    /// <summary>The variables that would switch the app to a provider outside.</summary>
    internal static readonly string[] KeyVariables =
    [
        "OPENAI_API_KEY",
        "AZURE_OPENAI_ENDPOINT",
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_DEPLOYMENT",
    ];

    private static string PathOf(string assembly) =>
        Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
}
