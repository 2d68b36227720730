using System.Reflection;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// All kinds, found by convention: every sealed subclass of <see cref="Kind"/> in this assembly is in the book. Adding a monument
/// is adding its file.
/// </summary>
internal static class Catalogue
{
    /// <summary>Every kind, in an order that does not depend on the compiler.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(t => t is { IsSealed: true, IsAbstract: false } && t.IsSubclassOf(typeof(Kind)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (Kind)Activator.CreateInstance(t)!),
    ];

    private static readonly Dictionary<Type, Kind> ByType = All.ToDictionary(k => k.GetType());

    /// <summary>The one instance of a kind.</summary>
    public static T The<T>()
        where T : Kind => (T)ByType[typeof(T)];

    /// <summary>The one instance of a kind known by its type.</summary>
    public static T The<T>(Type type)
        where T : Kind => (T)ByType[type];

    /// <summary>All of one family, such as all monuments.</summary>
    public static IEnumerable<T> Every<T>()
        where T : Kind => All.OfType<T>();
}
