using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>A file of a <c>multipart/form-data</c> body, as ASP.NET's own reader sees it.</summary>
internal sealed record FormFile(string Name, string FileName, string MediaType, byte[] Bytes)
{
    /// <summary>The texts and the files of a body.</summary>
    public static async Task<(
        Dictionary<string, string> Fields,
        IReadOnlyList<FormFile> Files
    )> ReadAsync(ReceivedRequest request)
    {
        var boundary = HeaderUtilities
            .RemoveQuotes(MediaTypeHeaderValue.Parse(request.Headers["Content-Type"]).Boundary)
            .Value!;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new List<FormFile>();
        var reader = new MultipartReader(boundary, new MemoryStream(request.Bytes));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            using var body = new MemoryStream();
            await section.Body.CopyToAsync(body);
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value!;
            if (disposition.FileName.HasValue)
            {
                files.Add(
                    new(
                        name,
                        HeaderUtilities.RemoveQuotes(disposition.FileName).Value!,
                        section.ContentType ?? "",
                        body.ToArray()
                    )
                );
            }
            else
            {
                fields.Add(name, System.Text.Encoding.UTF8.GetString(body.ToArray()));
            }
        }

        return (fields, files);
    }
}
