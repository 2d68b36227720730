using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Languages;

/// <summary>The commonest words, and all monuments, mean the same in five languages; words.txt has them.</summary>
public sealed class LanguagesTests
{
    private const string English = "there is a house and a dog with the cat on it, ";

    // A word alone does not say which language it is in; a text does.
    private static readonly string[] Beginnings =
    [
        "hay una casa y el perro con un gato, ",
        "il y a une maison et le chien avec un chat, ",
        "da ist ein haus und der hund mit einer katze, ",
        "tem uma casa e um cachorro com o menino, ",
    ];

    private static IReadOnlyList<(string English, string[] Others)> Words { get; } =
    [
        .. Lines()
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))
            .Select(parts => (parts[0], parts[1].Split(", "))),
    ];

    [Fact]
    public void There_are_two_hundred_words_and_every_monument()
    {
        Assert.True(Words.Count >= 243);
        Assert.Distinct(Words.Select(w => w.English));
        var named = Words.Select(w => w.English).ToHashSet();
        Assert.All(
            Catalogue.Every<Monument>(),
            m => Assert.True(m.Names.Any(named.Contains), m.Names[0])
        );
    }

    [Fact]
    public void Every_word_is_read_as_the_same_in_five_languages()
    {
        var missed = new List<string>();
        foreach (var (english, others) in Words)
        {
            Assert.Equal(Beginnings.Length, others.Length);
            var meant = Read(English + english);
            Assert.True(
                meant.Count == 1 && meant[0] is not Meaning.Unknown,
                $"{english}: {Say(meant)}"
            );
            for (var i = 0; i < others.Length; i++)
            {
                var read = Read(Beginnings[i] + others[i]);
                if (!read.SequenceEqual(meant))
                {
                    missed.Add($"{english} => {others[i]}: {Say(read)}");
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    // What the words after the last comma mean; how many and how they are joined is of no interest.
    private static List<Meaning> Read(string text) =>
        [
            .. Lexicon
                .Book.Read(text)
                .Reverse()
                .TakeWhile(m => m is not Meaning.Pause)
                .Reverse()
                .Where(m => m is not Meaning.Article and not Meaning.Filler)
                .Select(m =>
                    m switch
                    {
                        Meaning.Names names => names with { Several = false },
                        Meaning.Doing doing => new Meaning.Doing(doing.Pose, default),
                        _ => m,
                    }
                ),
        ];

    private static string Say(IEnumerable<Meaning> meanings) =>
        string.Join(
            " + ",
            meanings.Select(m => m is Meaning.Names n ? n.Kind.Names[0] : m.ToString())
        );

    private static IReadOnlyList<string> Lines()
    {
        using var stream = typeof(LanguagesTests).Assembly.GetManifestResourceStream(
            "Languages.words.txt"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
