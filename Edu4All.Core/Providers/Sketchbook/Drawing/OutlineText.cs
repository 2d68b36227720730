using System.Globalization;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Outlines from a text of numbers: a head of twenty points is one line to read and to change, not forty. Always in the invariant culture.
/// </summary>
internal sealed partial class Outline
{
    /// <summary>A path in the short hand of SVG, absolute: M, L, C, Q and Z ("M 0 0 L 4 4 Q 8 0 4 -4 Z").</summary>
    public static Outline Of(string path)
    {
        var (o, words) = (new Outline(), Words(path));
        double N(int i) => Number(words[i]);
        var kind = 'M';
        for (var i = 0; i < words.Length; )
        {
            if (words[i].Length == 1 && char.IsAsciiLetterUpper(words[i][0]))
            {
                kind = words[i++][0];
            }

            switch (kind)
            {
                case 'M':
                    o.Move(N(i), N(i + 1));
                    (i, kind) = (i + 2, 'L');
                    break;
                case 'L':
                    o.To(N(i), N(i + 1));
                    i += 2;
                    break;
                case 'Q':
                    o.Bend(N(i), N(i + 1), N(i + 2), N(i + 3));
                    i += 4;
                    break;
                case 'C':
                    o.Curve(N(i), N(i + 1), N(i + 2), N(i + 3), N(i + 4), N(i + 5));
                    i += 6;
                    break;
                default:
                    o.Close();
                    break;
            }
        }

        return o;
    }

    /// <summary>A closed, rounded shape through points: "x,y x,y x,y".</summary>
    public static Outline Smooth(string points) => Smooth(Numbers(points));

    /// <summary>An open rounded line through points.</summary>
    public static Outline Flow(string points) => Flow(Numbers(points));

    /// <summary>Corner after corner, closed.</summary>
    public static Outline Poly(string points) => Poly(Numbers(points));

    private static string[] Words(string text) =>
        text.Split((char[])[' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static double[] Numbers(string text) => Array.ConvertAll(Words(text), Number);

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}
