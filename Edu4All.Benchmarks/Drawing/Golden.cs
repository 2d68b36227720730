using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>
/// Draws the golden pictures of the documentation anew, after a change that was meant: golden.tsv in their folder names each file and its
/// words. A test holds the files to what the sketchbook draws.
/// </summary>
internal static class Golden
{
    /// <summary>Draws them. Returns 0.</summary>
    public static int Draw(string directory)
    {
        foreach (var line in File.ReadAllLines(Path.Combine(directory, "golden.tsv")))
        {
            if (line.Split('\t') is [var name, var words])
            {
                File.WriteAllText(
                    Path.Combine(directory, name + ".svg"),
                    new Illustrator().Draw(words, 0).Svg
                );
            }
        }

        return 0;
    }
}
