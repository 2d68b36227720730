using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Understanding;

/// <summary>Prompts as children write them, in five languages and many spellings, against what should be understood of them.</summary>
public sealed class UnderstandingTests(ITestOutputHelper output)
{
    private static IReadOnlyList<(string Prompt, string[] Elements)> Prompts { get; } =
    [
        .. Lines()
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))
            .Select(parts => (parts[0], parts[1].Split("; "))),
    ];

    [Fact]
    public void The_set_is_large_enough_to_tell_something()
    {
        Assert.True(Prompts.Count >= 120);
        Assert.True(Prompts.Sum(p => p.Elements.Length) >= 400);
    }

    [Fact]
    public void At_least_nine_of_ten_elements_are_understood()
    {
        var (found, all, unborn) = (0, 0, 0);
        foreach (var (prompt, elements) in Prompts)
        {
            var scene = Reader.Read(prompt);
            foreach (var element in elements)
            {
                switch (Expectation.Holds(element, scene))
                {
                    case true:
                        found++;
                        all++;
                        break;
                    case false:
                        all++;
                        output.WriteLine($"missing: {element}    in: {prompt}");
                        break;
                    default:
                        unborn++;
                        output.WriteLine($"not in the book: {element}    in: {prompt}");
                        break;
                }
            }
        }

        output.WriteLine($"{found} of {all} elements found; {unborn} are of kinds not in the book");
        Assert.True(found >= 0.9 * all, $"{found} of {all} elements found");
    }

    private static IReadOnlyList<string> Lines()
    {
        using var stream = typeof(UnderstandingTests).Assembly.GetManifestResourceStream(
            "Understanding.prompts.txt"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
