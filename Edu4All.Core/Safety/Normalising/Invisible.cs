namespace Edu4All.Core.Safety.Normalising;

/// <summary>Characters that show nothing by themselves: joiners, direction marks, tags, and marks piled on letters.</summary>
internal static class Invisible
{
    public static bool Is(int rune) =>
        rune
            is >= 0x80
                and <= 0x9F
                or 0xAD
                or >= 0x300
                and <= 0x36F // combining diacritics
                or >= 0x483
                and <= 0x489
                or 0x61C
                or 0x640 // Arabic lengthening stroke
                or >= 0x610
                and <= 0x61A
                or >= 0x64B
                and <= 0x65F // Arabic vowel signs
                or 0x670
                or >= 0x6D6
                and <= 0x6ED
                or 0x93C // Devanagari dot below
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or >= 0x180B
                and <= 0x180F
                or >= 0x1AB0
                and <= 0x1AFF
                or >= 0x1DC0
                and <= 0x1DFF
                or >= 0x200B
                and <= 0x200F
                or >= 0x2028
                and <= 0x202E
                or >= 0x2060
                and <= 0x206F
                or >= 0x20D0
                and <= 0x20FF
                or 0x3164
                or >= 0xFE00
                and <= 0xFE0F
                or >= 0xFE20
                and <= 0xFE2F
                or 0xFEFF
                or 0xFFA0
                or >= 0xFFF0
                and <= 0xFFFB
                or >= 0xE000
                and <= 0xF8FF // private use
                or >= 0x1D165
                and <= 0x1D182
                or >= 0xE0000
                and <= 0xE0FFF // tags
                or >= 0xF0000;
}
