using System.Globalization;
using System.Text;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Patches;

/// <summary>A patch as text to keep with its scene: whole numbers, each corner by its way from the one before; pieces end with a semicolon.</summary>
internal static class PatchText
{
    /// <summary>A ragged scribble over the whole sheet has about half of it; a scene may hold two dozen.</summary>
    private const int Longest = 4_000;

    // From exact to coarse: side of the squares that have to be in the patch wholly, and how far their edge may be moved.
    private static readonly (int Side, double Tolerance)[] Ways =
    [
        (1, Contour.Fine),
        (1, 1.5),
        (2, 1.5),
        (4, 2),
        (8, 4),
        (16, 8),
    ];

    /// <summary>The patch as it will be read again; the coarser the more ragged it is, and empty when only crumbs are in it.</summary>
    public static Patch Kept(Patch patch)
    {
        foreach (var (side, tolerance) in Ways)
        {
            var smooth = side == 1 ? patch : patch.OnGrid(side);
            if (Contour.Around(smooth, tolerance) is { } edge && Text(edge).Length <= Longest)
            {
                return Patch.Of(edge);
            }
        }

        return Patch.Of(new Outline());
    }

    /// <summary>Writes one that was read or <see cref="Kept"/>.</summary>
    public static string Write(Patch patch) => Text(patch.Outline);

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Patch Read(string text)
    {
        var outline = new Outline();
        var (x, y) = (0, 0);
        foreach (var piece in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Array.ConvertAll(
                piece.Split(' '),
                n => int.Parse(n, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            );
            if (numbers.Length % 2 != 0 || Array.Exists(numbers, n => Math.Abs(n) > Patch.Width))
            {
                throw new FormatException("Not a patch.");
            }

            for (var i = 0; i < numbers.Length; i += 2)
            {
                (x, y) = (x + numbers[i], y + numbers[i + 1]);
                _ = i == 0 ? outline.Move(x, y) : outline.To(x, y);
            }

            outline.Close();
        }

        return Patch.Of(outline);
    }

    private static string Text(Outline outline)
    {
        var text = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (ref readonly var step in outline.Walk)
        {
            if (step.Kind == 'Z')
            {
                text.Append(';');
                continue;
            }

            var (endX, endY) = ((int)step.End.X, (int)step.End.Y);
            text.Append(step.Kind == 'M' ? "" : " ")
                .Append(CultureInfo.InvariantCulture, $"{endX - x} {endY - y}");
            (x, y) = (endX, endY);
        }

        return text.ToString();
    }
}
