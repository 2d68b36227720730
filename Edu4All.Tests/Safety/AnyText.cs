using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Safety;

/// <summary>Texts as hostile as chance makes them: pieces of what matters, mixed with any code unit at all.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "<<<DESCRIPTION",
        "DESCRIPTION>>>",
        "<",
        ">",
        "<<<",
        "|",
        "```",
        "{{",
        "\n",
        "\r\n",
        "\u2028",
        "\u202E",
        "\u200B",
        "\u0000",
        "\uD83D",
        "\uDE00",
        "\uFFFD",
        "a sword",
        "i hate myself",
        "me@school.test",
        "(at)",
        "+44 20 7946 0958",
        "12345678901234567890",
        " ",
        "cat",
        "\u00DF\u0130\u0301",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.OneOf(
                Gen.Elements(Pieces),
                Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())
            )
            .ArrayOf()
            .Select(parts => string.Concat(parts))
            .ToArbitrary();

    public static void Holds(Func<string, bool> property) =>
        Prop.ForAll(Arbitrary, property)
            .Check(
                Config
                    .QuickThrowOnFailure.WithQuietOnSuccess(true)
                    .WithMaxTest(2000)
                    .WithEndSize(60)
            );
}
