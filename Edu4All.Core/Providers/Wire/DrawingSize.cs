namespace Edu4All.Core.Providers.Wire;

/// <summary>The size to ask for, of those that an administrator or a generation of models knows.</summary>
internal static class DrawingSize
{
    /// <summary>Those that are configured; the given ones when none are.</summary>
    public static IReadOnlyList<ImageSize> Offered(
        ServerOptions server,
        params IEnumerable<string> otherwise
    ) =>
        [
            .. (server.Sizes.Count > 0 ? server.Sizes : otherwise)
                .Select(Proportions.Parse)
                .OfType<ImageSize>(),
        ];

    /// <summary>The nearest one; the wanted one when any will do.</summary>
    public static ImageSize Nearest(ImageSize wanted, IReadOnlyList<ImageSize> offered) =>
        offered.Count == 0
            ? wanted
            : Proportions
                .Parse(Proportions.Nearest(wanted, offered.Select(SettingsText.Of)))!
                .Value;
}
