namespace Edu4All.Core.Providers.Wire;

/// <summary>Size, quality and what else decided how a picture looks, as it is recorded with it.</summary>
internal static class SettingsText
{
    /// <summary>In UTF-16 code units: what the column holds.</summary>
    public const int Longest = 100;

    /// <summary>Those that say something, with commas between.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        var text = string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length <= Longest ? text : text[..Longest];
    }

    public static string Of(ImageSize size) => $"{size.Width}x{size.Height}";
}
