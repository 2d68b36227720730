using Edu4All.Core.Generation;

namespace Edu4All.Web.Components.Pages.Desk;

/// <summary>Remembers what was asked for last, to tell a double tap from two wishes.</summary>
internal sealed class LastPress
{
    /// <summary>Two presses closer together than this were meant as one; a slow double tap of a child takes about half a second.</summary>
    private static readonly TimeSpan DoubleTap = TimeSpan.FromMilliseconds(700);

    private (PictureWish Wish, long At)? _press;

    /// <summary>Whether the wish is the press before once more; it is the last press from now on.</summary>
    public bool IsRepeatedBy(PictureWish wish, TimeProvider clock)
    {
        var before = _press;
        _press = (wish, clock.GetTimestamp());
        return before is { } press
            && press.Wish.Words == wish.Words
            && press.Wish.IsNew == wish.IsNew
            && clock.GetElapsedTime(press.At) < DoubleTap;
    }
}
