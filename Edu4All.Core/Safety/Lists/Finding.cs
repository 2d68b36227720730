namespace Edu4All.Core.Safety.Lists;

/// <summary>A rule and the words, from the first to the last, that it was found at.</summary>
internal readonly record struct Finding(Rule Rule, int First, int Last);
