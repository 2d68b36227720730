namespace Edu4All.Web.Components.Layout;

/// <summary>Which of the two looks a page has: what the person chose, or else what the device asks for.</summary>
/// <param name="Name"><c>light</c>, <c>dark</c> or <c>auto</c>.</param>
/// <param name="Light">Media query under which the light style sheets apply.</param>
/// <param name="Dark">The same for the dark ones.</param>
internal sealed record ThemeChoice(string Name, string Light, string Dark)
{
    /// <summary>Written by <c>app.js</c>.</summary>
    public const string CookieName = "theme";

    private static readonly ThemeChoice Auto = new(
        "auto",
        "(prefers-color-scheme: light)",
        "(prefers-color-scheme: dark)"
    );

    public static ThemeChoice From(string? cookie) =>
        cookie switch
        {
            "light" => new("light", "all", "not all"),
            "dark" => new("dark", "not all", "all"),
            _ => Auto,
        };
}
