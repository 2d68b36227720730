using System.Globalization;
using System.Text;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>
/// A text as the lists see it: lower case, no diacritics, no disguises, nothing invisible. Every letter knows the place in the
/// original that it came from. Made without the machine's culture, so it is the same everywhere.
/// </summary>
internal sealed class FoldedText
{
    private char[] _letters;
    private int[] _from;
    private int[] _to;

    private FoldedText(int capacity)
    {
        _letters = new char[capacity];
        _from = new int[capacity];
        _to = new int[capacity];
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    public static FoldedText Of(string words)
    {
        var text = new FoldedText(words.Length + 16);
        for (var at = 0; at < words.Length; )
        {
            var letter = words[at];
            if (letter < 0x80)
            {
                text.AddAscii(letter, at++);
                continue;
            }

            var length = 1;
            int rune = letter;
            if (char.IsSurrogate(letter))
            {
                if (at + 1 == words.Length || !char.IsSurrogatePair(letter, words[at + 1]))
                {
                    at++;
                    continue;
                }

                rune = char.ConvertToUtf32(letter, words[at + 1]);
                length = 2;
            }

            text.AddRune(rune, at, at + length);
            at += length;
        }

        return text;
    }

    public ReadOnlySpan<char> Slice(int start, int end) => _letters.AsSpan(start, end - start);

    /// <summary>Where in the original the letters from <paramref name="start"/> up to <paramref name="end"/> stood.</summary>
    public TextSpan Origin(int start, int end) =>
        start < end ? new(_from[start], _to[end - 1] - _from[start]) : default;

    /// <summary>Writes another letter in the place of one, as look-alikes are.</summary>
    public void Replace(int at, char letter) => _letters[at] = letter;

    /// <summary>Adds a copy of a letter at the end, so that letters that stood apart become one word.</summary>
    public void Repeat(int at) => Add(_letters[at], _from[at], _to[at]);

    public void AddGap() => Add(' ', 0, 0);

    public override string ToString() => new(Letters);

    private void AddAscii(char letter, int at)
    {
        if (letter is >= 'A' and <= 'Z')
        {
            letter = (char)(letter | 0x20);
        }
        else if (letter < ' ')
        {
            if (letter is not ('\t' or '\n' or '\r'))
            {
                return;
            }

            letter = ' ';
        }

        Add(letter, at, at + 1);
    }

    private void AddRune(int rune, int from, int to)
    {
        if (FoldTable.NameOf(rune) is { } name)
        {
            Add(' ', from, to);
            AddAll(name, from, to);
            Add(' ', from, to);
            return;
        }

        if (Invisible.Is(rune))
        {
            return;
        }

        if (rune is >= 0xFF01 and <= 0xFF5E)
        {
            // Full-width forms repeat ASCII in its order.
            AddAscii((char)(rune - 0xFEE0), from);
            _to[Length - 1] = to;
            return;
        }

        var lower = rune <= char.MaxValue ? char.ToLowerInvariant((char)rune) : rune;
        if (FoldTable.Find(lower) is { } plain)
        {
            AddAll(plain, from, to);
        }
        else if (lower <= char.MaxValue)
        {
            Add(char.IsWhiteSpace((char)lower) ? ' ' : (char)lower, from, to);
        }
        else
        {
            var category = Rune.GetUnicodeCategory(new Rune(lower));
            Add(category == UnicodeCategory.OtherLetter ? '\u4E00' : ' ', from, to);
        }
    }

    private void AddAll(string letters, int from, int to)
    {
        foreach (var letter in letters)
        {
            Add(letter, from, to);
        }
    }

    private void Add(char letter, int from, int to)
    {
        if (Length == _letters.Length)
        {
            Array.Resize(ref _letters, Length * 2);
            Array.Resize(ref _from, Length * 2);
            Array.Resize(ref _to, Length * 2);
        }

        _letters[Length] = letter;
        _from[Length] = from;
        _to[Length++] = to;
    }
}
