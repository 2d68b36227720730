using System.Text.RegularExpressions;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>Reads a <c>multipart/form-data</c> body that holds nothing but texts.</summary>
internal static partial class Form
{
    public static Dictionary<string, string> Read(ReceivedRequest request)
    {
        var boundary = Boundary().Match(request.Headers["Content-Type"]).Groups[1].Value;
        return request
            .Body.Split($"--{boundary}", StringSplitOptions.RemoveEmptyEntries)[..^1]
            .Select(part => Part().Match(part))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex("boundary=\"?([^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex(
        "\\A(?:\r\n)?Content-Disposition: form-data; name=\"(\\w+)\"\r\n\r\n(.*)\r\n\\z",
        RegexOptions.Singleline
    )]
    private static partial Regex Part();
}
