using System.Globalization;

namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Numbers in five languages, and the words for "not counted".</summary>
internal static class NumberWords
{
    /// <summary>What "many" comes to in a picture.</summary>
    private const int Many = 5;

    private static readonly (int Count, string Words)[] Table =
    [
        (1, "one|only one|a single|single|einzig|einzige"),
        (
            2,
            "two|tow|twin|twins|a couple of|couple of|a pair of|pair of|both|deux|zwei|duas|dois|un par de|ein paar zwei"
        ),
        (
            3,
            "three|tree of them|some|a few|few|trois|drei|algunos|algunas|unos|unas|quelques|einige|uns|umas|ein paar"
        ),
        (4, "four|several|cuatro|quatre|vier|quatro|varios|varias|plusieurs|mehrere"),
        (
            Many,
            "five|many|lots of|lot of|a lot of|loads of|plenty of|tons of|a bunch of|bunch of|a group of|a herd of|a flock of|a crowd of|"
                + "cinco|cinq|funf|muchos|muchas|beaucoup de|beaucoup d|viele|vielen|muitos|muitas|un monton de|un groupe de"
        ),
        (6, "six|half a dozen|seis|sechs"),
        (
            7,
            "seven|eight|nine|ten|eleven|twelve|a dozen|dozen|twenty|thirty|fifty|hundred|a hundred|hundreds of|thousand|a thousand|thousands of|million|a million|millions of|"
                + "siete|ocho|nueve|diez|doce|cien|mil|sept|huit|neuf|dix|douze|cent|mille|sieben|acht|neun|zehn|zwolf|hundert|tausend|sete|oito|nove|dez|doze|cem"
        ),
    ];

    /// <summary>Every number; figures from 1 to 99, too.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All()
    {
        foreach (var (count, words) in Table)
        {
            foreach (var word in words.Split('|'))
            {
                yield return (word, new Meaning.Number(count));
            }
        }

        for (var i = 1; i < 100; i++)
        {
            yield return (i.ToString(CultureInfo.InvariantCulture), new Meaning.Number(i));
        }
    }
}
