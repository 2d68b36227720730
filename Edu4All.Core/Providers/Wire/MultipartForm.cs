using System.Net.Http;
using System.Net.Http.Headers;
using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Writes <c>multipart/form-data</c> (RFC 7578).</summary>
internal static class MultipartForm
{
    /// <summary>The whole body and its media type.</summary>
    /// <param name="fields">In this order; those without a value are left out.</param>
    /// <param name="files">After the fields; those without a file are left out.</param>
    public static (BinaryData Body, string MediaType) Write(
        IEnumerable<(string Name, string? Value)> fields,
        IEnumerable<(string Name, PictureFile? File)> files
    )
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                var part = new StringContent(value);
                part.Headers.ContentType = null;
                // With quotes, which some servers insist on.
                form.Add(part, $"\"{name}\"");
            }
        }

        foreach (var (name, file) in files)
        {
            if (file is not null)
            {
                var part = new ReadOnlyMemoryContent(file.Bytes);
                part.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
                // A name of our own: a file's real one could say whose it is.
                part.Headers.ContentDisposition = new("form-data")
                {
                    Name = $"\"{name}\"",
                    FileName = $"\"{name.TrimEnd('[', ']')}.{Extension(file.MediaType)}\"",
                };
                form.Add(part);
            }
        }

        using var body = new MemoryStream();
        form.CopyTo(body, null, CancellationToken.None);
        return (
            BinaryData.FromBytes(body.GetBuffer().AsMemory(0, (int)body.Length)),
            form.Headers.ContentType!.ToString()
        );
    }

    private static string Extension(string mediaType) =>
        mediaType switch
        {
            PictureFormat.Jpeg => "jpg",
            PictureFormat.Webp => "webp",
            _ => "png",
        };
}
