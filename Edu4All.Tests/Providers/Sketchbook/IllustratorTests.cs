using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Edu4All.Core.Providers.Sketchbook;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Providers.Sketchbook;

public sealed partial class IllustratorTests
{
    private static readonly string[] Prompts =
    [
        "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils",
        "Generate monument of the Arc of Triumph in Paris, France, in the evening light with a small child holding a Teddy looks on",
        "A squirrel on a motorcycle",
        "A badger wearing a tuxedo",
        "Dog next to Eiffel Tower in early morning sunlight",
    ];

    public static TheoryData<string> Seeds => [.. Prompts];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_words_give_the_same_bytes_in_every_culture(string words)
    {
        var here = new Illustrator().Draw(words, 7).Svg;
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA", "sv-SE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(here, new Illustrator().Draw(words, 7).Svg);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_variety_is_another_picture_of_the_same(string words)
    {
        var (one, two) = (new Illustrator().Draw(words, 1), new Illustrator().Draw(words, 2));
        Assert.NotEqual(one.Svg, two.Svg);
        Assert.Equal(one.Description, two.Description);
    }

    [Theory]
    [InlineData(
        0,
        "A rabbit rides a horse and holds a lollipop on a meadow with daffodils in the fog."
    )]
    [InlineData(
        1,
        "A small child holding a teddy looks at the Arc de Triomphe in the evening light."
    )]
    [InlineData(2, "A squirrel rides a motorcycle on a meadow.")]
    [InlineData(3, "A badger wears a tuxedo on a meadow.")]
    [InlineData(4, "A dog sits beside the Eiffel Tower in early morning sunlight.")]
    public void The_description_says_what_was_drawn(int prompt, string description) =>
        Assert.Equal(description, new Illustrator().Draw(Prompts[prompt], 0).Description);

    [Fact]
    public void A_childs_markup_never_reaches_the_picture()
    {
        const string Nasty = "<script>alert(1)</script> \" &amp; ]]> zebrafish";
        var drawn = Drawn.From(Nasty);
        Assert.DoesNotContain("alert", drawn.Sketch.Svg);
        Assert.DoesNotContain("zebrafish", drawn.Sketch.Svg);
        Assert.Contains("zebrafish", drawn.Sketch.NotDrawn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("🦄🐉👨‍👩‍👧‍👦")]
    [InlineData("كلب بجانب برج إيفل")]
    [InlineData("\ud800 lone \udc00 dog \ud83d")]
    [InlineData("\0\u0001\ufffe\uffff")]
    public void Odd_input_still_gives_a_friendly_landscape(string words) => Sound(words, 3);

    [Fact]
    public void A_very_long_text_is_no_trouble()
    {
        Sound(
            string.Concat(
                Enumerable.Repeat(
                    "seven dogs and seven dragons and seven eiffel towers, many daffodils ",
                    160
                )
            ),
            1
        );
        Sound(new string('x', 10_000), 1);
    }

    [Fact]
    public void Any_text_gives_a_sound_picture()
    {
        var names = Catalogue
            .All.SelectMany(k => k.Names.Take(2))
            .Concat([
                "and",
                "on",
                "riding",
                "holding",
                "with",
                "seven",
                "huge",
                "tiny",
                "blue",
                "wearing",
                "in front of",
                ",",
                "under",
                "many",
            ])
            .ToArray();
        var phrases = Gen.Elements(names).ArrayOf().Select(words => string.Join(' ', words));
        var any = Gen.OneOf(phrases, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
        Prop.ForAll(
                any.Zip(Gen.Choose(int.MinValue, int.MaxValue)).ToArbitrary(),
                pair => Sound(pair.Item1, pair.Item2)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(24));
    }

    private static void Sound(string words, int variety)
    {
        var drawn = Drawn.From(words, variety);
        Assert.InRange(drawn.Bytes, 1, 80 * 1024);
        Assert.Equal("0 0 1536 864", (string?)drawn.Xml.Root!.Attribute("viewBox"));
        Assert.DoesNotContain(
            drawn.Xml.Descendants(),
            e =>
                e.Name.LocalName
                    is "script"
                        or "foreignObject"
                        or "image"
                        or "a"
                        or "style"
                        or "iframe"
        );
        Assert.All(
            drawn.Xml.Descendants().Attributes().Where(a => !a.IsNamespaceDeclaration),
            a =>
                Assert.False(
                    a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                        || Outside().IsMatch(a.Value),
                    a.ToString()
                )
        );
        var ids = drawn.Ids.ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^s[0-9a-f]{16}-", id));
        Assert.True(drawn.Sketch.NotDrawn.Count <= 6);
        Assert.EndsWith(".", drawn.Sketch.Description);
    }

    // Anything that would leave the document: only "#id" may be referred to.
    [GeneratedRegex("""(://|^//|data:|javascript:|url\((?!#))""", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
