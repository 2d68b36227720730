namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// The runs of each colour along one direction. The squares are put in order of their colours once, so that a colour is not looked for
/// where it is not.
/// </summary>
internal sealed class Runs
{
    private readonly byte[] _squares;
    private readonly int _length;
    private readonly bool _down;
    private readonly int[] _places;
    private readonly int[] _starts;

    /// <summary>Runs along the lines of squares; lines that go down are columns of the sheet.</summary>
    public Runs(byte[] squares, int length, int colours, bool down)
    {
        (_squares, _length, _down) = (squares, length, down);
        _starts = new int[colours + 1];
        foreach (var colour in squares)
        {
            _starts[colour + 1]++;
        }

        for (var i = 1; i <= colours; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _places = new int[squares.Length];
        var next = _starts.AsSpan(0, colours).ToArray();
        for (var at = 0; at < squares.Length; at++)
        {
            _places[next[squares[at]]++] = at;
        }
    }

    /// <summary>Writes the path of a colour. A run may pass under squares of later colours.</summary>
    public void Write(PathText path, int colour)
    {
        path.Clear();
        var (atLine, at) = (0, 0);
        var places = _places.AsSpan(_starts[colour], _starts[colour + 1] - _starts[colour]);
        for (var i = 0; i < places.Length; )
        {
            var (line, from) = Math.DivRem(places[i], _length);
            var next = (line + 1) * _length;
            var last = places[i++];
            while (i < places.Length && places[i] < next && Passes(last + 1, places[i], colour))
            {
                last = places[i++];
            }

            var end = last + 1 - (line * _length);
            var (along, over) = (from - at, line - atLine);
            var (x, y) = _down ? (over, along) : (along, over);
            path.Add(x, y, _down ? 'v' : 'h', end - from);
            (atLine, at) = (line, end);
        }
    }

    private bool Passes(int from, int to, int colour) =>
        !_squares.AsSpan(from, to - from).ContainsAnyInRange((byte)0, (byte)(colour - 1));
}
