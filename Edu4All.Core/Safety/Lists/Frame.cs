namespace Edu4All.Core.Safety.Lists;

/// <summary>A pattern over word classes, such as "hurt, then within three words a person".</summary>
/// <param name="Rule">What follows when it fits.</param>
/// <param name="Language">The language it holds for; 0 for all.</param>
/// <param name="IsOrdered">Whether the order and the distances count; otherwise all must stand somewhere in the text.</param>
/// <param name="Parts">The classes in their order; each part is met by a word of any class in its set.</param>
internal sealed record Frame(Rule Rule, int Language, bool IsOrdered, FramePart[] Parts);

/// <summary>One place in a frame.</summary>
/// <param name="Classes">A word of any of these fits.</param>
/// <param name="Gap">How many other words may stand between the part before and this one.</param>
internal readonly record struct FramePart(ClassSet Classes, int Gap);
