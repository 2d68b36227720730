namespace Edu4All.Core.Safety.Normalising;

/// <summary>A word of a folded text.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">The place after its last letter.</param>
/// <param name="EndsSentence">Whether a full stop or the like follows: frames do not reach over it.</param>
internal readonly record struct Token(int Start, int End, bool EndsSentence)
{
    public int Length => End - Start;
}
