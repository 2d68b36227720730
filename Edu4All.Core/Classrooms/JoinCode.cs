using System.Security.Cryptography;

namespace Edu4All.Core.Classrooms;

/// <summary>
/// The code on the board, such as SUN-4821: a short word that eight-year-olds can spell and four digits. 64 words by 10,000
/// numbers; guessing is held back by the rate limit on joining, not by the length.
/// </summary>
public static class JoinCode
{
    private static readonly string[] Words =
    [
        "SUN",
        "SKY",
        "SEA",
        "FOX",
        "OWL",
        "BEE",
        "CAT",
        "DOG",
        "HEN",
        "ANT",
        "BAT",
        "COW",
        "ELK",
        "EMU",
        "PEA",
        "FIG",
        "OAK",
        "ELM",
        "IVY",
        "BAY",
        "FIR",
        "NUT",
        "JAM",
        "PIE",
        "TEA",
        "MAP",
        "PEN",
        "INK",
        "CUP",
        "HAT",
        "KEY",
        "BOX",
        "BUS",
        "VAN",
        "TOY",
        "TOP",
        "NET",
        "OAR",
        "ICE",
        "DEW",
        "RED",
        "TEN",
        "SIX",
        "TWO",
        "BIG",
        "NEW",
        "FUN",
        "HOP",
        "RUN",
        "JOY",
        "ZOO",
        "PAW",
        "WEB",
        "EGG",
        "HUT",
        "LOG",
        "POT",
        "JAR",
        "FAN",
        "BOW",
        "CAP",
        "DAY",
        "YAK",
        "RAY",
    ];

    /// <summary>A new random code.</summary>
    public static string Next() =>
        $"{Words[RandomNumberGenerator.GetInt32(Words.Length)]}-{RandomNumberGenerator.GetInt32(10_000):D4}";

    /// <summary>
    /// Reads a code as children type it: any case, with or without the dash, with spaces.
    /// Null when it cannot be one.
    /// </summary>
    public static string? Parse(string? typed)
    {
        // The cap keeps a pasted novel from being looked at letter by letter.
        var letters = (typed ?? "")
            .Take(40)
            .Where(char.IsAsciiLetterOrDigit)
            .Select(char.ToUpperInvariant)
            .ToArray();
        return
            letters.Length == 7
            && letters[..3].All(char.IsAsciiLetter)
            && letters[3..].All(char.IsAsciiDigit)
            ? $"{new string(letters, 0, 3)}-{new string(letters, 3, 4)}"
            : null;
    }
}
