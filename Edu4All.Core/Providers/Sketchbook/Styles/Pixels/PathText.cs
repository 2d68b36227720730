namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// The text of a path as it grows, used again for the next one. Writes its digits itself: they are the same in every culture, and there are
/// thousands of them.
/// </summary>
internal sealed class PathText
{
    /// <summary>Room for two letters and three numbers; a sheet has a few hundred squares.</summary>
    private const int Longest = 24;

    private char[] _text = new char[4096];

    /// <summary>Characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Begins again.</summary>
    public void Clear() => Length = 0;

    /// <summary>Moves by so much, and draws a line of a length: "m3-5h7".</summary>
    public void Add(int x, int y, char letter, int length)
    {
        if (Length + Longest > _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        Add(Length == 0 ? 'M' : 'm');
        Add(x);
        if (y >= 0)
        {
            Add(' ');
        }

        Add(y);
        Add(letter);
        Add(length);
    }

    private void Add(char letter) => _text[Length++] = letter;

    private void Add(int number)
    {
        if (number < 0)
        {
            Add('-');
            number = -number;
        }

        if (number >= 10)
        {
            Add(number / 10);
        }

        Add((char)('0' + (number % 10)));
    }
}
