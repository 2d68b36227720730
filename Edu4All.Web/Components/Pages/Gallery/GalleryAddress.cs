using System.Globalization;
using Edu4All.Core.Gallery;
using Microsoft.AspNetCore.WebUtilities;

namespace Edu4All.Web.Components.Pages.Gallery;

/// <summary>
/// A gallery's filter in the address, so that going back, reloading and sharing work. Anything that is no filter is left out
/// rather than refused.
/// </summary>
internal static class GalleryAddress
{
    // Far more than a class can fill, and far from where counting overflows.
    private const int LastPage = 10_000;

    /// <summary>Reads a filter from the values in an address.</summary>
    public static GalleryFilter Read(
        string? state,
        string? student,
        string? words,
        string? order,
        string? page
    ) =>
        new(
            Named<ArtworkState>(state),
            Guid.TryParse(student, out var id) ? id : null,
            words ?? "",
            Named<GalleryOrder>(order) ?? GalleryOrder.Newest,
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Clamp(number, 1, LastPage)
                : 1
        );

    /// <summary>The address of an assignment's gallery.</summary>
    public static string Of(Guid assignmentId, GalleryFilter filter) =>
        With($"/assignments/{assignmentId}", filter);

    /// <summary>The address of a picture that knows the gallery around it.</summary>
    public static string OfPicture(Guid artworkId, GalleryFilter filter) =>
        With($"/artworks/{artworkId}", filter);

    private static string With(string path, GalleryFilter filter) =>
        QueryHelpers.AddQueryString(
            path,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["state"] = filter.State?.ToString(),
                ["student"] = filter.StudentId?.ToString(),
                ["words"] = filter.Words.Length > 0 ? filter.Words : null,
                ["order"] =
                    filter.Order == GalleryOrder.Newest ? null : nameof(GalleryOrder.ByStudent),
                ["page"] =
                    filter.Page > 1 ? filter.Page.ToString(CultureInfo.InvariantCulture) : null,
            }
        );

    // By name only: Enum.TryParse also takes any number.
    private static T? Named<T>(string? value)
        where T : struct, Enum
    {
        foreach (var name in Enum.GetNames<T>())
        {
            if (name.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(name);
            }
        }

        return null;
    }
}
