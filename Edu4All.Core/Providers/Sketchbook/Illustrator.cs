namespace Edu4All.Core.Providers.Sketchbook;

public sealed record Sketch(string Svg, string Description, IReadOnlyList<string> NotDrawn);

public sealed class Illustrator
{
    public Sketch Draw(string words, int variety) =>
        new(
            $"<svg xmlns='http://www.w3.org/2000/svg' width='1536' height='864' viewBox='0 0 1536 864'><rect width='1536' height='864' fill='hsl({(words.Length * 37 + variety * 50) % 360} 60% 70%)'/></svg>",
            "A scene.",
            ["trombone"]
        );
}
