namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>The paper: 16:9, in the units of the SVG's viewBox.</summary>
internal static class Sheet
{
    /// <summary>Width of every picture.</summary>
    public const double Width = 1536;

    /// <summary>Height of every picture.</summary>
    public const double Height = 864;

    /// <summary>The whole sheet as a shape, a little over the edge.</summary>
    public static Outline Whole => Outline.Box(-4, -4, Width + 8, Height + 8);
}
