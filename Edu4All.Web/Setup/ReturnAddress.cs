namespace Edu4All.Web.Setup;

/// <summary>Where to go after signing in or out: only ever to a page of ours.</summary>
internal static class ReturnAddress
{
    /// <summary>
    /// The address when it is a path on this host, else <paramref name="otherwise"/>. Browsers read a backslash as a slash and
    /// drop tabs and line breaks, so that <c>/\t/elsewhere</c> would lead elsewhere.
    /// </summary>
    public static string Or(this string? address, string otherwise) =>
        address is ['/'] or ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl)
            ? address
            : otherwise;
}
