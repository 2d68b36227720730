using System.Text.Json;
using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Makes an outcome out of what should be a picture. Whatever came, it has probably been charged.</summary>
internal static class Picture
{
    /// <summary>In bytes.</summary>
    public const int Largest = PictureFormat.MaxBytes;

    /// <summary>In bytes: the largest picture in base64, with room for what stands around it.</summary>
    public const int LargestAnswer = (Largest / 3 * 4) + (64 * 1024);

    /// <summary>The media type of services that are asked for PNG and keep to it.</summary>
    public static IReadOnlyList<string> Png { get; } = [PictureFormat.Png];

    /// <summary>Those of services that choose by themselves.</summary>
    public static IReadOnlyList<string> Any { get; } =
    [PictureFormat.Png, PictureFormat.Jpeg, PictureFormat.Webp];

    public static ProviderOutcome TooLarge => None("The picture was too large");

    /// <summary>What came was no picture.</summary>
    /// <param name="reason">For the log.</param>
    public static ProviderOutcome None(string reason) =>
        new ProviderOutcome.Failed(reason, MayBeCharged: true);

    /// <summary>Believes neither a file's name nor its media type.</summary>
    public static ProviderOutcome Check(ReadOnlyMemory<byte> file) =>
        file.Length > Largest ? TooLarge
        : PictureFormat.Recognise(file) is null
            ? None("What came was not a PNG, JPEG or WebP picture")
        : new ProviderOutcome.Drawn(file);

    /// <summary>Reads a picture in base64.</summary>
    public static ProviderOutcome Decode(JsonElement? encoded) =>
        encoded is not { ValueKind: not JsonValueKind.Null } there
            ? None("The answer held no picture")
        : there.ValueKind == JsonValueKind.String && there.TryGetBytesFromBase64(out var file)
            ? Check(file)
        : None("The picture was not base64");

    /// <summary>The same, from servers that write it as a <c>data:</c> address.</summary>
    public static ProviderOutcome DecodeAddress(JsonElement? encoded)
    {
        const string marker = ";base64,";
        if (
            encoded.Text() is not { } text
            || !text.StartsWith("data:", StringComparison.Ordinal)
            || text.IndexOf(marker, StringComparison.Ordinal) is not (>= 0 and < 64 and var at)
        )
        {
            return Decode(encoded);
        }

        var file = new byte[text.Length / 4 * 3];
        return Convert.TryFromBase64Chars(text.AsSpan(at + marker.Length), file, out var count)
            ? Check(file.AsMemory(0, count))
            : None("The picture was not base64");
    }
}
