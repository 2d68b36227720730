using Edu4All.Core.Generation;

namespace Edu4All.Web.Components.Pages.Desk;

/// <summary>What somebody chose beside the words.</summary>
/// <param name="Styles">One picture in each of these; empty for one picture of the words alone.</param>
/// <param name="Copies">How many pictures of the same words.</param>
/// <param name="SameAgain">Whether the number of the picture before is used again.</param>
public sealed record DrawOptions(IReadOnlyList<string> Styles, int Copies, bool SameAgain)
{
    /// <summary>One picture, another one than before.</summary>
    public static DrawOptions None { get; } = new([], 1, false);

    /// <summary>How many pictures are asked for.</summary>
    public int Count => Math.Max(1, Styles.Count) * Copies;

    /// <summary>Whether a grid has been begun that needs another style.</summary>
    public bool IsUnfinished => Styles.Count is > 0 and < PictureWish.FewestStyles;
}
