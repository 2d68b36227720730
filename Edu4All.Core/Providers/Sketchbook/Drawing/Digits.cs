namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Numbers and colours as SVG wants them. A picture has thousands, and digits by hand take a tenth of the time of a general format; they are
/// also the same in every culture.
/// </summary>
internal static class Digits
{
    /// <summary>Room that any number here needs: sign, digits of a long, point, decimals.</summary>
    public const int Most = 24;

    /// <summary>Above it a number is left to the runtime: its hundredths would not be exact any more.</summary>
    private const double Large = 1e9;

    /// <summary>A number rounded to so many decimals (at most three), without the noughts at its end.</summary>
    public static string Text(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals);
        if (!(Math.Abs(rounded) < Large))
        {
            return rounded.ToString(
                "0." + new string('#', decimals),
                System.Globalization.CultureInfo.InvariantCulture
            );
        }

        var unit = Power(decimals);
        var parts = (long)Math.Round(Math.Abs(rounded) * unit);
        Span<char> text = stackalloc char[Most];
        var length = 0;
        if (double.IsNegative(rounded))
        {
            text[length++] = '-';
        }

        length += Write(text[length..], parts / unit);
        var rest = parts % unit;
        if (rest > 0)
        {
            text[length++] = '.';
            for (; rest > 0; rest = rest % unit)
            {
                unit /= 10;
                text[length++] = (char)('0' + (rest / unit));
            }
        }

        return new string(text[..length]);
    }

    /// <summary>Writes a whole number that is not negative. Returns how many characters it took.</summary>
    public static int Write(Span<char> text, long number)
    {
        var length = 1;
        for (var rest = number; rest >= 10; rest /= 10)
        {
            length++;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }

        return length;
    }

    /// <summary>#rrggbb, or #rgb where that says the same.</summary>
    public static string Hex(byte r, byte g, byte b)
    {
        const string Sixteen = "0123456789abcdef";
        var twin = r % 17 == 0 && g % 17 == 0 && b % 17 == 0;
        return twin
            ? new string(['#', Sixteen[r & 15], Sixteen[g & 15], Sixteen[b & 15]])
            : new string([
                '#',
                Sixteen[r >> 4],
                Sixteen[r & 15],
                Sixteen[g >> 4],
                Sixteen[g & 15],
                Sixteen[b >> 4],
                Sixteen[b & 15],
            ]);
    }

    private static long Power(int decimals) =>
        decimals switch
        {
            1 => 10,
            2 => 100,
            _ => 1000,
        };
}
