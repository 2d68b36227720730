using System.Globalization;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Chooses among the sizes or aspect ratios that a service offers, such as <c>1024x1024</c>, <c>16:9</c> or <c>16x9</c>.</summary>
internal static class Proportions
{
    /// <summary>The one whose shape is nearest; among the same shapes, the one whose area is.</summary>
    public static string Nearest(ImageSize wanted, IEnumerable<string> offered) =>
        offered
            .Select(text => (Text: text, Size: Parse(text)!.Value))
            .OrderBy(one => Math.Round(Math.Abs(Math.Log(Ratio(one.Size) / Ratio(wanted))), 4))
            .ThenBy(one => Math.Abs(Math.Log(Area(one.Size) / Area(wanted))))
            .First()
            .Text;

    /// <summary>Null when it is not two numbers.</summary>
    public static ImageSize? Parse(string? text) =>
        text?.Split('x', ':') is [var width, var height]
        && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w)
        && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
        && w > 0
        && h > 0
            ? new(w, h)
            : null;

    private static double Ratio(ImageSize size) => (double)size.Width / size.Height;

    private static double Area(ImageSize size) => (double)size.Width * size.Height;
}
