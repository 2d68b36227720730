using System.Collections.Frozen;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>
/// Plain forms of letters with diacritics and of letters in disguise. A table of our own: what <c>string.Normalize</c>
/// does depends on the machine's globalization settings, and it throws on unpaired surrogates.
/// </summary>
internal static class FoldTable
{
    private static readonly FrozenDictionary<int, string> Plain = Load("fold.txt");
    private static readonly FrozenDictionary<int, string> Pictures = Load("emoji.txt");

    /// <summary>The plain form of a letter; null when it is plain already.</summary>
    public static string? Find(int letter) => Plain.GetValueOrDefault(letter);

    /// <summary>An emoji's name in words; null when it has none that matters here.</summary>
    public static string? NameOf(int emoji) =>
        emoji >= 0x203C ? Pictures.GetValueOrDefault(emoji) : null;

    private static FrozenDictionary<int, string> Load(string file)
    {
        using var text = new StreamReader(
            typeof(FoldTable).Assembly.GetManifestResourceStream(
                $"Edu4All.Core.Safety.Normalising.{file}"
            )!
        );
        var table = new Dictionary<int, string>();
        while (text.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var plain, var variants])
            {
                foreach (var variant in variants.EnumerateRunes())
                {
                    table[variant.Value] = plain;
                }
            }
        }

        return table.ToFrozenDictionary();
    }
}
