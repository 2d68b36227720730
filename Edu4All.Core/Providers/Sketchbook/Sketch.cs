namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>What came of the words.</summary>
/// <param name="Svg">The picture: 1536x864, self-contained, without script, outside reference or any of the child's words.</param>
/// <param name="Description">One sentence that says what was drawn; becomes the alternative text.</param>
/// <param name="NotDrawn">Nouns of the child that the sketchbook does not know, in lower case, at most six.</param>
public sealed record Sketch(string Svg, string Description, IReadOnlyList<string> NotDrawn);
