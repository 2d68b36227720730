using DiffPlex;

namespace Edu4All.Web.Components.Shared;

/// <summary>What became of a piece of text.</summary>
public enum WordChange
{
    Kept,
    Added,
    Removed,
}

/// <summary>Compares two texts word by word.</summary>
public static class WordDiff
{
    private static readonly char[] Separators = [' ', '\n', '\t', ',', '.', ';', ':', '!', '?'];

    /// <summary>The pieces of both texts in reading order; what was removed stands before what was added in its place.</summary>
    public static IEnumerable<(string Text, WordChange Change)> Between(string before, string after)
    {
        var diff = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, Separators);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return (Join(diff.PiecesNew, at, block.InsertStartB), WordChange.Kept);
            yield return (
                Join(diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA),
                WordChange.Removed
            );
            at = block.InsertStartB + block.InsertCountB;
            yield return (Join(diff.PiecesNew, block.InsertStartB, at), WordChange.Added);
        }

        yield return (Join(diff.PiecesNew, at, diff.PiecesNew.Length), WordChange.Kept);
    }

    private static string Join(string[] pieces, int from, int to) =>
        string.Concat(pieces[from..to]);
}
