using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Tests.Conventions;

namespace Edu4All.Tests.Providers.Sketchbook;

/// <summary>
/// The pictures in docs/sketchbook are what the sketchbook draws today. After a change that was meant, draw them anew and look at them:
/// dotnet run --project Edu4All.Benchmarks -- golden docs/sketchbook
/// </summary>
public sealed class GoldenTests
{
    private static string Folder => Path.Combine(Repository.Root, "docs", "sketchbook");

    public static TheoryData<string, string> Pictures
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadAllLines(Path.Combine(Folder, "golden.tsv")))
            {
                var parts = line.Split('\t');
                data.Add(parts[0], parts[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_seed_prompt_is_drawn_as_the_documentation_shows(string name, string words)
    {
        var golden = File.ReadAllText(Path.Combine(Folder, name + ".svg"));
        var drawn = new Illustrator().Draw(words, 0).Svg;

        // The whole of a picture in a message helps nobody.
        Assert.True(golden == drawn, $"{name}.svg is not what is drawn for \"{words}\"");
    }
}
